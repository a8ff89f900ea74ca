/** Sign-in, one's own account, the account menu, and what a refusal says. */
export const access = {
  role: {
    viewer: 'Partenaire',
    official: 'DGS (officiel)',
    secretary: 'Secrétariat du comité',
    admin: 'Administrateur',
  },
  roleSees: {
    viewer: 'Consulte et exporte les données de ses régions, et voit les totaux du pays.',
    official: 'Consulte et exporte les données de tout le pays.',
    secretary: 'Consulte et exporte toutes les données de son périmètre.',
    admin: 'Tout, et aussi les comptes, les collectes de données et le journal.',
  },
  noRole: 'aucun rôle',
  /** As the journal says them of somebody else; to the owner of a token they are said in `account.permission`. */
  permission: {
    'overview:read': 'Lire les totaux du pays et ceux des régions de son périmètre',
    'data:read': 'Lire tous les chiffres de son périmètre',
    'sync:read': 'Lire l’état des collectes',
    'committee:read': 'Lire les réunions, recommandations et notes du comité',
    'sync:start': 'Lancer une collecte',
  },
  wholeCountry: 'tout le pays',
  unknownRegion: 'région inconnue ({uid})',
  menu: {
    account: 'Compte',
    label: 'Compte : {name}',
    own: 'Mon compte',
    admin: 'Administration',
    signIn: 'Se connecter',
    signOut: 'Se déconnecter',
  },
  wait: {
    seconds: { one: '{count} seconde', other: '{count} secondes' },
    minutes: { one: '{count} minute', other: '{count} minutes' },
  },
  signIn: {
    title: 'Se connecter',
    lead: 'Les chiffres de ce tableau de bord sont réservés aux personnes qui ont un compte.',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    submit: 'Se connecter',
    refused:
      'Adresse e-mail ou mot de passe incorrect, ou compte désactivé. Vérifiez les deux ; si cela continue, adressez-vous à votre administrateur.',
    waitFor:
      'Trop d’essais pour ce compte ou depuis votre réseau : attendez {wait}, puis réessayez. Le compte n’est pas bloqué.',
    forgotten:
      'Mot de passe oublié ? Un administrateur du tableau de bord peut vous en donner un nouveau, à changer dès la connexion.',
    ssoTitle: 'Avec le compte de votre organisation',
    ssoText: 'Votre organisation vérifie votre identité ; ce tableau de bord ne voit pas ce mot de passe.',
    ssoLink: 'Continuer avec l’authentification unique',
    ended: {
      expired:
        'Votre session est terminée : elle a expiré, ou vos droits ou votre mot de passe ont changé. Reconnectez-vous.',
      disabled: 'Ce compte est désactivé. Adressez-vous à votre administrateur.',
      signedOut: 'Vous êtes déconnecté de ce navigateur.',
      needed: 'Connectez-vous pour voir cette page.',
    },
    ssoErrors: {
      'sso-refused': 'L’authentification unique a refusé la connexion ou a été interrompue. Réessayez.',
      'sso-unverified':
        'Votre organisation n’a pas vérifié votre adresse e-mail : elle ne peut pas servir à vous connecter. Adressez-vous à son service informatique.',
      'sso-down':
        'L’authentification unique ne répond pas. Réessayez dans quelques minutes, ou connectez-vous par mot de passe.',
      'sso-disabled': 'Ce compte est désactivé. Adressez-vous à votre administrateur.',
      'sso-linked-elsewhere':
        'Le compte de cette adresse e-mail est déjà lié à une autre identité. Adressez-vous à votre administrateur.',
      'sso-expired': 'La demande de connexion a expiré ou a déjà servi. Recommencez.',
      other:
        'La connexion par authentification unique a échoué. Réessayez, ou connectez-vous par mot de passe.',
    },
    demoTitle: 'Comptes de démonstration',
    demoText:
      'Pour la démonstration seulement : ces quatre comptes et leurs mots de passe n’existent que sur cet ordinateur, avec des données inventées. Une installation réelle n’en a aucun.',
    demoRole: 'Rôle et ce qu’il permet de voir',
    demoRegions: 'Régions : {regions}.',
    demoIdentity: 'E-mail et mot de passe',
    demoEnter: 'Entrer',
    demoEnterAs: 'Entrer comme {role}',
  },
  first: {
    title: 'Aucun compte : ajoutez le premier',
    lead: 'Ce tableau de bord vient d’être installé. Il ne montre rien tant qu’il n’a pas d’administrateur.',
    onServer: 'Sur le serveur, dans le dossier du programme, lancez :',
    command: 'npm run user -- add ADRESSE-EMAIL --role admin',
    steps: [
      'Remplacez ADRESSE-EMAIL par votre adresse. Le mot de passe est demandé, puis lu sans être affiché : 12 caractères ou plus.',
      'Revenez à cette page et connectez-vous avec cette adresse et ce mot de passe.',
      'Ajoutez ensuite les autres comptes dans Administration, puis Utilisateurs.',
    ],
    reload: 'J’ai ajouté le compte : afficher la connexion',
  },
  forbidden: {
    title: 'Cette page n’est pas ouverte à votre compte',
    textRole: 'Votre rôle ({role}) ne donne pas accès à cette page.',
    textScope: 'Cette page concerne un lieu hors de votre périmètre ({regions}).',
    textNoRole:
      'Ce compte n’a encore aucun droit. Un administrateur du tableau de bord doit lui donner un rôle ; jusque-là, seule la page « Mon compte » vous est ouverte.',
    textNobody: 'Cette page demande un compte qui en a le droit.',
    ask: 'Si cette page est utile à votre travail, demandez-en l’accès à un administrateur du tableau de bord : donnez-lui l’adresse de la page.',
    toAccount: 'Voir mes droits',
    backToMap: 'Revenir à la carte',
  },
};
