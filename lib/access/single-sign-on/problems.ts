/** Why a single sign-on did not sign in; `/connexion?erreur=CODE` says it in words. A code never changes its meaning. */
export const SSO_PROBLEMS = [
  /** The provider or the person said no, or the answer did not belong to the question. */
  'sso-refused',
  /** The provider does not vouch for the e-mail. */
  'sso-unverified',
  /** The provider cannot be reached. */
  'sso-down',
  /** The account is disabled. */
  'sso-disabled',
  /** The account of this e-mail is another identity's. */
  'sso-linked-elsewhere',
  /** The question was asked too long ago, in another browser, or is answered already. */
  'sso-expired',
] as const;

export type SsoProblem = (typeof SSO_PROBLEMS)[number];

export function problemPath(problem: SsoProblem): string {
  return `/connexion?erreur=${problem}`;
}

/** System and TLS errors of a provider that cannot be reached, or not safely. */
const UNREACHABLE =
  /^(ECONN(REFUSED|RESET|ABORTED)|ENOTFOUND|EAI_\w+|E(HOST|NET)UNREACH|ETIMEDOUT|EPIPE|EPROTO|CERT_\w+|DEPTH_ZERO\w+|SELF_SIGNED\w+|UNABLE_TO_\w+|ERR_TLS_\w+)$/;

/** What errors of the library come down to. */
export function problemOf(failures: readonly unknown[]): SsoProblem {
  if (failures.some(isOutage)) return 'sso-down';
  return failures.some(isExpiry) ? 'sso-expired' : 'sso-refused';
}

function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code: unknown = 'code' in error ? error.code : undefined;
  return (
    (typeof code === 'string' && UNREACHABLE.test(code)) ||
    /request timed out|expected 200 OK, got: (404|429|5\d\d)/.test(error.message)
  );
}

function isExpiry(error: unknown): boolean {
  return (
    error instanceof Error && /cookie was missing|"exp" claim timestamp check failed/.test(error.message)
  );
}
