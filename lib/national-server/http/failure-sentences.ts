import type { Localized } from '@/lib/i18n/language';
import type { FailureCode } from '../types';

export interface SentenceFacts {
  /** What the failure is about, e.g. a uid, a host, a calendar. */
  readonly subject?: string;
  /** What the server said, secrets removed. */
  readonly said?: string;
  /** A known cause that the sentence adds, in both languages. */
  readonly cause?: Localized;
}

type Sentence = (facts: SentenceFacts) => Localized;

const NNBSP = '\u202f';
const ABOUT = (subject: string | undefined) => (subject === undefined ? '' : ` (${subject})`);

/** Adds the known cause, or else the server's own words, to a sentence. */
function explain(fr: string, en: string, facts: SentenceFacts): Localized {
  if (facts.cause) return { fr: `${fr} ${facts.cause.fr}`, en: `${en} ${facts.cause.en}` };
  if (facts.said === undefined || facts.said === '') return { fr, en };
  return {
    fr: `${fr} Réponse du serveur${NNBSP}: «${NNBSP}${facts.said}${NNBSP}».`,
    en: `${en} The server said: “${facts.said}”.`,
  };
}

function write(fr: (about: string) => string, en: (about: string) => string): Sentence {
  return (facts) => explain(fr(ABOUT(facts.subject)), en(ABOUT(facts.subject)), facts);
}

/** What happened and what to do about it, for an administrator. */
export const SENTENCES: Readonly<Record<FailureCode, Sentence>> = {
  unreachable: write(
    (about) =>
      `Le serveur national${about} ne répond pas. Vérifiez qu’il fonctionne et que le réseau y mène.`,
    (about) =>
      `The national server${about} does not answer. Check that it runs and that the network reaches it.`,
  ),
  timeout: write(
    (about) => `Le serveur national${about} n’a pas répondu à temps. Réessayez quand il est moins chargé.`,
    (about) => `The national server${about} did not answer in time. Try again when it is less busy.`,
  ),
  'not-authenticated': write(
    (about) =>
      `Le serveur national${about} refuse la connexion. Vérifiez le jeton d’accès, ou le compte et le mot de passe.`,
    (about) =>
      `The national server${about} refuses the login. Check the access token, or the account and its password.`,
  ),
  forbidden: write(
    (about) =>
      `Le compte n’a pas le droit de lire cet objet${about}. Demandez ce droit à l’administrateur du serveur national.`,
    (about) =>
      `The account may not read this object${about}. Ask the national server’s administrator for that right.`,
  ),
  'not-dhis2': write(
    (about) => `L’adresse${about} ne répond pas comme un serveur DHIS2. Corrigez NATIONAL_SERVER_URL.`,
    (about) => `The address${about} does not answer like a DHIS2 server. Correct NATIONAL_SERVER_URL.`,
  ),
  'too-many-rows': write(
    (about) =>
      `La demande dépasse la limite de lignes du serveur national${about}. Elle est reprise en parts plus petites.`,
    (about) =>
      `The request exceeds the national server’s limit of rows${about}. It is asked again in smaller parts.`,
  ),
  'query-timeout': write(
    (about) =>
      `Le serveur national${about} a abandonné la demande, trop longue à calculer. Réessayez en dehors des heures chargées.`,
    (about) =>
      `The national server${about} gave up the request as too long to compute. Try again outside busy hours.`,
  ),
  'no-analytics': write(
    () =>
      `Les tables analytiques du serveur national n’existent pas. Demandez à son administrateur de lancer leur génération.`,
    () => `The national server has no analytics tables. Ask its administrator to run the analytics job.`,
  ),
  'analytics-stale-schema': write(
    () =>
      `Les tables analytiques du serveur national datent d’avant un changement de ses métadonnées. Demandez une génération complète.`,
    () =>
      `The national server’s analytics tables are older than a change of its metadata. Ask for a full analytics run.`,
  ),
  'bad-item': write(
    (about) =>
      `Un élément du profil du pays n’existe pas sur le serveur national ou n’y est pas lisible${about}. Corrigez le profil, puis lancez «${NNBSP}npm run profile:check${NNBSP}».`,
    (about) =>
      `An item of the country profile does not exist on the national server, or cannot be read${about}. Correct the profile, then run “npm run profile:check”.`,
  ),
  'not-found': write(
    (about) =>
      `Le serveur national ne connaît pas cet objet${about}. Corrigez son identifiant dans le profil du pays.`,
    (about) =>
      `The national server does not know this object${about}. Correct its identifier in the country profile.`,
  ),
  'rate-limited': write(
    (about) =>
      `Le serveur national${about} demande d’attendre. Réduisez le nombre de demandes par seconde, ou réessayez plus tard.`,
    (about) => `The national server${about} asks to wait. Lower the requests a second, or try again later.`,
  ),
  'server-error': write(
    (about) =>
      `Le serveur national${about} est tombé en erreur. Signalez-le à son administrateur si cela dure.`,
    (about) =>
      `The national server${about} failed with an error of its own. Tell its administrator if this lasts.`,
  ),
  'malformed-answer': write(
    (about) =>
      `La réponse du serveur national est incomplète ou mal formée${about}. Réessayez${NNBSP}; si cela dure, signalez-le à son administrateur.`,
    (about) =>
      `The national server’s answer is incomplete or malformed${about}. Try again; if this lasts, tell its administrator.`,
  ),
  'too-large': write(
    (about) =>
      `La réponse du serveur national dépasse la taille acceptée${about}. La demande est reprise en parts plus petites.`,
    (about) =>
      `The national server’s answer is larger than is accepted${about}. It is asked again in smaller parts.`,
  ),
  'unsupported-calendar': write(
    (about) =>
      `Le serveur national compte ses mois dans un calendrier non pris en charge${about}. Seuls iso8601 et gregorian le sont.`,
    (about) =>
      `The national server counts its months in a calendar that is not supported${about}. Only iso8601 and gregorian are.`,
  ),
  'bad-request': write(
    (about) =>
      `Le serveur national refuse la demande comme incorrecte${about}. Signalez-le aux auteurs du tableau de bord.`,
    (about) =>
      `The national server refuses the request as incorrect${about}. Report it to the authors of the dashboard.`,
  ),
  cancelled: write(
    () => `L’opération a été interrompue. Relancez-la${NNBSP}: elle reprend où elle s’est arrêtée.`,
    () => `The operation was interrupted. Start it again: it goes on where it stopped.`,
  ),
};
