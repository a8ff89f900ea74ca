import { z } from 'zod';
import { accessSettings } from '../settings';

/** Who the provider says it is. */
export interface VouchedIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** `null`: the provider tells none, or does not vouch that it is theirs. */
  readonly email: string | null;
  readonly name: string | null;
}

const MOST_CHARACTERS = 200;

const claimsSchema = z.object({
  iss: z.string().min(1),
  sub: z.string().min(1).max(255),
  email: z.string().max(MOST_CHARACTERS).optional(),
  email_verified: z.unknown(),
  name: z.string().optional(),
});

/**
 * Reads the claims of a sign-in whose token the library has verified.
 * @returns `null` when they are not claims of the configured issuer: its metadata may name any.
 */
export function readIdentity(claims: unknown): VouchedIdentity | null {
  const parsed = claimsSchema.safeParse(claims);
  const configured = accessSettings().oidc?.issuer.href;
  if (!parsed.success || configured === undefined) return null;
  const { iss, sub, email, email_verified, name } = parsed.data;
  if (withoutSlash(iss) !== withoutSlash(configured)) return null;
  const vouched = email_verified === true && email !== undefined && isPlainEmail(email);
  const shown = name
    ?.replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS);
  return { issuer: iss, subject: sub, email: vouched ? email.toLowerCase() : null, name: shown || null };
}

/** Accounts are told apart by a folded spelling of the e-mail: one that looks like another's must not become it. */
function isPlainEmail(email: string): boolean {
  return /^[\u0021-\u007e]+$/.test(email) && /^[^@]+@[^@]+$/.test(email);
}

function withoutSlash(address: string): string {
  return address.replace(/\/$/, '');
}
