import type { Permission, Role } from '@/lib/access/permissions';
import { formatList } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

type Access = Messages['access'];

/** Names of regions by uid. */
export type RegionNames = ReadonlyMap<string, string>;

/** A role as people name it. */
export function sayRole(role: Role | null, text: Access): string {
  return role === null ? text.noRole : text.role[role];
}

/** `Kayes, Mopti et Ségou`, or the whole country for `null`; a region that is no longer there is said so. */
export function sayRegions(
  regions: readonly string[] | null,
  names: RegionNames,
  text: Access,
  language: Language,
): string {
  if (regions === null) return text.wholeCountry;
  const words = regions.map((uid) => names.get(uid) ?? fill(text.unknownRegion, { uid }));
  return formatList(
    words.sort((one, other) => one.localeCompare(other, language)),
    language,
  );
}

/**
 * A permission that a token may be given, in words; `null` for one that no token has.
 * @param text `account` to the token's owner, `access` to anyone else.
 */
export function sayPermission(permission: Permission, text: Pick<Access, 'permission'>): string | null {
  const words: Readonly<Partial<Record<Permission, string>>> = text.permission;
  return words[permission] ?? null;
}
