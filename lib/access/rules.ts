import type { Permission } from './permissions';

/** What a route asks for: a permission, or `open`: anyone, signed in or not. */
export type Rule = Permission | 'open';

/**
 * Every page, by its path in the app folder. A page that is not here does not compile (`definePage`), and a route of the
 * framework's manifest that is not here fails a test.
 */
export const PAGE_RULES = {
  '/': 'overview:read',
  '/regions/[uid]': 'data:read',
  '/districts/[uid]': 'data:read',
  '/supervision': 'data:read',
  '/stocks': 'data:read',
  '/couverture': 'data:read',
  '/plan': 'data:read',
  '/plan/cibles': 'data:read',
  '/plan/scenario': 'data:read',
  '/recherche': 'data:read',
  '/reunions': 'committee:read',
  '/reunions/recommandations': 'committee:read',
  '/reunions/recommandations/[id]': 'committee:read',
  '/reunions/[id]': 'committee:read',
  '/reunions/[id]/note': 'committee:read',
  '/reunions/[id]/note/preparer': 'committee:write',
  '/compte/abonnements': 'account:own',
  '/abonnements/[secret]': 'open',
  '/donnees': 'data:read',
  '/donnees/definitions': 'data:read',
  '/donnees/correspondances': 'sync:read',
  '/donnees/indicateurs/[id]': 'overview:read',
  '/connexion': 'open',
  '/compte': 'account:own',
  '/admin': 'users:manage',
  '/admin/utilisateurs': 'users:manage',
  '/admin/journal': 'audit:read',
} as const satisfies Readonly<Record<`/${string}`, Rule>>;

/** Every route handler, by method and path. */
export const ROUTE_RULES = {
  'GET /langue': 'open',
  'GET /connexion/sso': 'open',
  'GET /api/auth/callback/oidc': 'open',
  'GET /admin/journal.csv': 'audit:read',
  'GET /api/health': 'open',
  'GET /api/ready': 'open',
  // It has a token of its own (METRICS_TOKEN).
  'GET /api/metrics': 'open',
  'GET /api/v1/openapi.json': 'open',
  'GET /api/v1/indicators': 'overview:read',
  'GET /api/v1/indicators.csv': 'overview:read',
  'GET /api/v1/org-units': 'overview:read',
  'GET /api/v1/org-units.csv': 'overview:read',
  'GET /api/v1/boundaries': 'overview:read',
  'GET /api/v1/values': 'overview:read',
  'GET /api/v1/values.csv': 'overview:read',
  'GET /api/v1/snapshot': 'overview:read',
  'GET /api/v1/snapshot.csv': 'overview:read',
  'GET /api/v1/series': 'overview:read',
  'GET /api/v1/series.csv': 'overview:read',
  'GET /api/v1/targets': 'overview:read',
  'GET /api/v1/targets.csv': 'overview:read',
  'GET /api/v1/scenario': 'data:read',
  'GET /api/v1/scenario.csv': 'data:read',
  'GET /api/v1/action-list': 'data:read',
  'GET /api/v1/action-list.csv': 'data:read',
  'GET /api/v1/revisions': 'data:read',
  'GET /api/v1/revisions.csv': 'data:read',
  'GET /api/v1/mapping': 'sync:read',
  'GET /api/v1/mapping.csv': 'sync:read',
  'GET /api/v1/search': 'data:read',
  'GET /api/v1/sync': 'sync:read',
  'GET /api/v1/sync.csv': 'sync:read',
  'POST /api/v1/sync': 'sync:start',
  'GET /api/v1/meetings': 'committee:read',
  'GET /api/v1/recommendations': 'committee:read',
  'GET /api/v1/recommendations.csv': 'committee:read',
  'GET /api/v1/briefs/[id]': 'committee:read',
  // The short address of a published note: leads to it.
  'GET /n/[code]': 'committee:read',
  'GET /api/export/brief/[id]/pdf': 'committee:read',
  'GET /api/export/brief/[id]/pptx': 'committee:read',
  'GET /api/export/brief/[id]/xlsx': 'committee:read',
  'GET /api/export/brief/[id]/csv': 'committee:read',
  'GET /api/export/page/xlsx': 'data:read',
  'GET /api/export/page/csv': 'data:read',
  'GET /api/export/page/pdf': 'data:read',
  'GET /api/export/figure/[name]/svg': 'data:read',
  'GET /api/export/figure/[name]/png': 'data:read',
  // One-click leave by a mail program (RFC 8058): the secret of the address is the authority.
  'GET /abonnements/[secret]/quitter': 'open',
  'POST /abonnements/[secret]/quitter': 'open',
  // Answers 404 for any other address, whoever asks.
  '* /api/[...address]': 'open',
} as const satisfies Readonly<Record<`${'GET' | 'POST' | '*'} /${string}`, Rule>>;

/** Every server action, by name. */
export const ACTION_RULES = {
  'sign-in': 'open',
  'sign-out': 'account:own',
  'account.password': 'account:own',
  'account.language': 'account:own',
  'account.sessions.end': 'account:own',
  'account.tokens.add': 'account:own',
  'account.tokens.revoke': 'account:own',
  'users.add': 'users:manage',
  'users.change': 'users:manage',
  'users.disable': 'users:manage',
  'users.enable': 'users:manage',
  'users.reset': 'users:manage',
  'users.unlink': 'users:manage',
  'sync.start': 'sync:start',
  'targets.decide': 'targets:write',
  'targets.withdraw': 'targets:write',
  'profile.check': 'profile:check',
  'meetings.add': 'committee:write',
  'meetings.change': 'committee:write',
  'meetings.remove': 'committee:write',
  'recommendations.add': 'committee:write',
  'recommendations.change': 'committee:write',
  'recommendations.comment': 'committee:write',
  'briefs.begin': 'committee:write',
  'briefs.change': 'committee:write',
  'briefs.publish': 'committee:write',
  'briefs.discard': 'committee:write',
  'subscriptions.add': 'account:own',
  'subscriptions.leave': 'account:own',
  'subscriptions.confirm-link': 'open',
  'subscriptions.leave-link': 'open',
} as const satisfies Readonly<Record<string, Rule>>;

export type PagePath = keyof typeof PAGE_RULES;
export type RouteName = keyof typeof ROUTE_RULES;
export type ActionName = keyof typeof ACTION_RULES;
/** Name of anything with a rule; pages, routes and actions never share one. */
export type RuleName = PagePath | RouteName | ActionName;

/**
 * All that is left to a reader whose password somebody else gave, besides what is open: its own page, and there the change of
 * the password, the language and the sign-out. What the giver could do with that password meanwhile must not outlive it.
 */
export const WHILE_PASSWORD_IS_TO_CHANGE: ReadonlySet<RuleName> = new Set<RuleName>([
  '/compte',
  'account.password',
  'account.language',
  'sign-out',
]);
