import { z } from 'zod';
import { normalizeEmail } from '@/lib/store/queries/accounts';

/** Longest address that mail carries. */
const LONGEST = 254;

const address = z.email().max(LONGEST);

/** An e-mail as accounts are told apart by it, or `null` when it cannot be one. */
export function parseEmail(text: string): string | null {
  const parsed = address.safeParse(normalizeEmail(text));
  return parsed.success ? parsed.data : null;
}
