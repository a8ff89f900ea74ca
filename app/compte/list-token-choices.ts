import type { TokenChoices } from '@/components/access/account/token-form';
import { sayPermission, type RegionNames } from '@/components/access/words/say-rights';
import { TOKEN_PERMISSIONS } from '@/lib/access/permissions';
import type { Reader } from '@/lib/access/reader';
import type { Messages } from '@/lib/i18n/messages';
import type { Account } from '@/lib/store/access-types';

/** The rights and regions that a reader may give a token: no more than it has. */
export function listTokenChoices(
  reader: Reader,
  { regions: own }: Pick<Account, 'regions'>,
  names: RegionNames,
  { access }: Pick<Messages, 'access'>,
): TokenChoices {
  return {
    permissions: TOKEN_PERMISSIONS.filter((permission) => reader.permissions.has(permission)).map(
      (value) => ({ value, label: sayPermission(value, access) ?? value }),
    ),
    regions: [...names]
      .filter(([uid]) => own === null || own.includes(uid))
      .map(([value, label]) => ({ value, label })),
  };
}
