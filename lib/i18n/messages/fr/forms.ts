/** What a form answers besides its own sentence, and what may be wrong with a field. */
export const forms = {
  /** Above a form with fields at fault. */
  invalid: 'Rien n’a été enregistré : corrigez les champs signalés, puis envoyez de nouveau.',
  crossSite: 'Rien n’a été fait : ce formulaire n’a pas été envoyé depuis une page du tableau de bord.',
  signedOut: 'Rien n’a été fait : votre session est terminée. Reconnectez-vous, puis recommencez.',
  notPermitted:
    'Rien n’a été fait : votre compte ne permet pas cette action. Adressez-vous à un administrateur.',
  passwordFirst: 'Rien n’a été fait : changez d’abord votre mot de passe.',
  tooLarge: 'Rien n’a été fait : le formulaire contient trop de texte.',
  failed:
    'Rien n’a été fait : le tableau de bord n’a pas pu répondre. Réessayez ; l’erreur est dans son journal technique.',
  storeDown:
    'Rien n’a été fait : la base de données ne répond pas. Réessayez dans quelques minutes, ou prévenez l’administrateur du serveur.',
  sending: 'Envoi…',
  secretTitle: 'À copier maintenant : ce texte ne sera plus jamais affiché.',
  copySecret: 'Copier',
  secretCopied: 'Copié',
  /** Named by the schemas of the forms and by the account services; their keys hold. */
  problems: {
    invalid: 'Cette valeur n’est pas acceptée.',
    required: 'Ce champ est nécessaire.',
    'too-long': 'Ce texte est trop long.',
    'not-the-same': 'Les deux saisies du nouveau mot de passe diffèrent.',
    'no-rights': 'Choisissez au moins un droit.',
    'no-regions': 'Choisissez au moins une région, ou tout le pays.',
    exists: 'Un compte existe déjà avec cette adresse e-mail.',
    'unknown-account': 'Ce compte n’existe plus.',
    'bad-email': 'Donnez une adresse e-mail, par exemple prenom.nom@sante.gov.ml.',
    'bad-role': 'Choisissez un rôle de la liste.',
    'unknown-region': 'Une des régions choisies n’existe pas dans ce pays.',
    'password-too-short': 'Le mot de passe doit avoir 12 caractères ou plus.',
    'password-too-long': 'Le mot de passe est trop long.',
    'password-common': 'Ce mot de passe est trop courant : choisissez-en un autre.',
    'password-contains-name': 'Le mot de passe ne doit contenir ni votre nom ni votre adresse e-mail.',
    'wrong-password': 'Ce n’est pas votre mot de passe actuel.',
    'last-admin':
      'C’est le dernier administrateur : donnez d’abord ce rôle à un autre compte, sans quoi personne ne pourrait plus gérer les accès.',
    'token-name': 'Donnez au jeton un nom que vous n’utilisez pas déjà, par exemple le nom du programme.',
    'token-expiry': 'Choisissez une durée de 1 à 365 jours.',
    'token-rights': 'Un jeton ne peut pas avoir plus de droits ou de régions que vous.',
    'unknown-token': 'Ce jeton n’existe plus ou a déjà été révoqué.',
    'unknown-session': 'Cette session est déjà terminée.',
  },
};
