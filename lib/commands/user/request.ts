import type { Role } from '@/lib/access/permissions';

/** What the command was asked to do, understood. */
export type UserRequest =
  | {
      readonly verb: 'add';
      readonly email: string;
      readonly role: Role;
      /** Names, codes or uids; `null`: the nation. */
      readonly scope: readonly string[] | null;
      readonly name: string | undefined;
    }
  | { readonly verb: 'list' }
  | { readonly verb: 'disable'; readonly email: string }
  | { readonly verb: 'enable'; readonly email: string }
  | { readonly verb: 'reset'; readonly email: string }
  /** Typed as `change EMAIL --unlink`. */
  | { readonly verb: 'unlink'; readonly email: string }
  | {
      readonly verb: 'change';
      readonly email: string;
      readonly role: Role | undefined;
      /** Absent: stays as it is. */
      readonly scope: readonly string[] | null | undefined;
      readonly name: string | undefined;
    };

export const VERBS = ['add', 'list', 'disable', 'enable', 'reset', 'change'] as const;
export type Verb = (typeof VERBS)[number];

export function isVerb(text: string | undefined): text is Verb {
  return VERBS.some((verb) => verb === text);
}
