import { z } from 'zod';
import { LONGEST_DAYS, TOKEN_NAME_LENGTH } from '@/lib/access/accounts/own-tokens';
import { TOKEN_PERMISSIONS } from '@/lib/access/permissions';

/** The form of a new token, with every bound that needs no look at the store: all that is wrong is said at once. */
export const tokenSchema = z.object({
  name: z
    .string('required')
    .trim()
    .min(1, 'required')
    .max(TOKEN_NAME_LENGTH, 'too-long')
    .refine((name) => !/\p{Cc}/u.test(name), 'token-name'),
  days: z
    .string('required')
    .trim()
    .min(1, 'required')
    .refine((days) => /^\d{1,3}$/.test(days) && isTerm(Number(days)), 'token-expiry')
    .transform(Number),
  permissions: z.array(z.enum(TOKEN_PERMISSIONS, 'token-rights')).min(1, 'no-rights'),
  regions: z.array(z.string().max(40, 'unknown-region')).max(200, 'unknown-region'),
});

function isTerm(days: number): boolean {
  return days >= 1 && days <= LONGEST_DAYS;
}
