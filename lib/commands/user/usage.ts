/** How the command is used, one text a language. */
export const USAGE = {
  fr: `Usage : npm run user -- COMMANDE
  add ADRESSE --role RÔLE [--scope RÉGION…] [--name NOM]
  list
  change ADRESSE [--role RÔLE] [--scope RÉGION… | --nation] [--name NOM]
  change ADRESSE --unlink (délie de l’authentification unique)
  disable ADRESSE | enable ADRESSE | reset ADRESSE
RÔLE : viewer (partenaire), official (officiel), secretary (secrétaire), admin (administrateur).
RÉGION : nom, code ou identifiant ; sans --scope, la nation.
Le mot de passe est demandé, ou lu sur l’entrée standard ; jamais en argument.`,
  en: `Usage: npm run user -- COMMAND
  add EMAIL --role ROLE [--scope REGION…] [--name NAME]
  list
  change EMAIL [--role ROLE] [--scope REGION… | --nation] [--name NAME]
  change EMAIL --unlink (from single sign-on)
  disable EMAIL | enable EMAIL | reset EMAIL
ROLE: viewer (partner), official, secretary, admin.
REGION: name, code or identifier; without --scope, the nation.
The password is asked for, or read from standard input; never an argument.`,
} as const;
