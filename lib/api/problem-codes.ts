import type { Localized } from '@/lib/i18n/language';

/** Stable codes of the problems that the API tells; programs rely on them, so a code never changes its meaning. */
export const PROBLEMS = {
  'invalid-parameter': { status: 400, title: { fr: 'Paramètre invalide', en: 'Invalid parameter' } },
  'missing-parameter': { status: 400, title: { fr: 'Paramètre manquant', en: 'Missing parameter' } },
  'unknown-parameter': { status: 400, title: { fr: 'Paramètre inconnu', en: 'Unknown parameter' } },
  'too-many-rows': { status: 400, title: { fr: 'Trop de lignes demandées', en: 'Too many rows asked for' } },
  'invalid-body': { status: 400, title: { fr: 'Corps de requête illisible', en: 'Unreadable request body' } },
  'not-authenticated': { status: 401, title: { fr: 'Connexion requise', en: 'Sign-in required' } },
  'not-valid': { status: 401, title: { fr: 'Session ou jeton terminé', en: 'Session or token ended' } },
  disabled: { status: 401, title: { fr: 'Compte désactivé', en: 'Account disabled' } },
  'no-accounts': { status: 401, title: { fr: 'Aucun compte', en: 'No account yet' } },
  'password-to-change': {
    status: 403,
    title: { fr: 'Mot de passe à changer', en: 'Password to change' },
  },
  'not-permitted': { status: 403, title: { fr: 'Action non autorisée', en: 'Action not permitted' } },
  'outside-scope': { status: 403, title: { fr: 'Hors de votre périmètre', en: 'Outside your scope' } },
  'cross-site': { status: 403, title: { fr: 'Requête d’un autre site', en: 'Request from another site' } },
  'unknown-org-unit': { status: 404, title: { fr: 'Unité inconnue', en: 'Unknown org unit' } },
  'unknown-indicator': { status: 404, title: { fr: 'Indicateur inconnu', en: 'Unknown indicator' } },
  'unknown-plan': { status: 404, title: { fr: 'Plan inconnu', en: 'Unknown plan' } },
  'no-boundaries': { status: 404, title: { fr: 'Aucun contour', en: 'No boundaries' } },
  'not-found': { status: 404, title: { fr: 'Introuvable', en: 'Not found' } },
  'not-acceptable': { status: 406, title: { fr: 'Format non disponible', en: 'Format not available' } },
  'body-too-large': {
    status: 413,
    title: { fr: 'Corps de requête trop long', en: 'Request body too large' },
  },
  'host-not-allowed': { status: 421, title: { fr: 'Nom d’hôte non admis', en: 'Host not allowed' } },
  internal: { status: 500, title: { fr: 'Erreur interne', en: 'Internal error' } },
  'no-chromium': {
    status: 503,
    title: { fr: 'PDF à faire depuis votre navigateur', en: 'PDF to be made from your browser' },
  },
  'printing-busy': { status: 503, title: { fr: 'Fichiers en préparation', en: 'Files are being made' } },
  'one-file-at-a-time': { status: 429, title: { fr: 'Un fichier à la fois', en: 'One file at a time' } },
  'printing-failed': { status: 503, title: { fr: 'Fichier non fait', en: 'File not made' } },
  'data-loading': {
    status: 503,
    title: { fr: 'Données en cours de collecte', en: 'Data are being loaded' },
  },
  'history-loading': {
    status: 503,
    title: { fr: 'Historique en cours de collecte', en: 'History is being loaded' },
  },
  'store-unreachable': { status: 503, title: { fr: 'Base de données injoignable', en: 'Store unreachable' } },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly title: Localized }>>;

export type ProblemCode = keyof typeof PROBLEMS;
