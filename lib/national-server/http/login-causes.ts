import type { Localized } from '@/lib/i18n/language';

/** Why DHIS2 refuses a login, told from its words (ApiTokenAuthManager.java and the login filters): the code is 401 or 400 in all cases. */
const CAUSES: readonly (readonly [RegExp, Localized])[] = [
  [
    /token has expired/i,
    {
      fr: 'Le jeton d’accès a expiré\u202f: créez-en un nouveau.',
      en: 'The access token has expired: create a new one.',
    },
  ],
  [
    /ip address is not allowed/i,
    {
      fr: 'Le jeton d’accès n’admet pas l’adresse de ce serveur\u202f: ajoutez-la à la liste du jeton.',
      en: 'The access token does not admit this server’s address: add it to the token’s list.',
    },
  ],
  [
    /token.*(2FA|locked)/i,
    {
      fr: 'Le compte du jeton est désactivé, bloqué ou protégé par une double authentification\u202f: utilisez un compte de service sans elle.',
      en: 'The token’s account is disabled, locked or under two-factor login: use a service account without it.',
    },
  ],
  [
    /token (is malformed|does not exist)/i,
    {
      fr: 'Le jeton d’accès est inconnu ou mal recopié\u202f: copiez-le en entier.',
      en: 'The access token is unknown or badly copied: copy it whole.',
    },
  ],
  [
    /account (is )?locked/i,
    {
      fr: 'Le compte est bloqué\u202f: faites-le débloquer.',
      en: 'The account is locked: have it unlocked.',
    },
  ],
  [
    /account (is )?disabled/i,
    {
      fr: 'Le compte est désactivé\u202f: faites-le réactiver.',
      en: 'The account is disabled: have it enabled.',
    },
  ],
];

/** The known cause of a refused login, `undefined` where the words tell none. */
export function causeOfRefusal(message: string): Localized | undefined {
  return CAUSES.find(([pattern]) => pattern.test(message))?.[1];
}
