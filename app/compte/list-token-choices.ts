import type { TokenChoices } from '@/components/access/account/token-form';
import { sayPermission, type RegionNames } from '@/components/access/words/say-rights';
import { listRegionOptions } from '@/components/access/words/list-region-options';
import { TOKEN_PERMISSIONS } from '@/lib/access/permissions';
import type { Reader } from '@/lib/access/reader';
import type { Messages } from '@/lib/i18n/messages';
import type { Account } from '@/lib/store/access-types';

/** The rights and regions that a reader may give a token: no more than it has. */
export function listTokenChoices(
  reader: Reader,
  { regions: own }: Pick<Account, 'regions'>,
  names: RegionNames,
  { account: say, admin }: Pick<Messages, 'account' | 'admin'>,
  programmeRegions: readonly string[],
): TokenChoices {
  return {
    permissions: TOKEN_PERMISSIONS.filter((permission) => reader.permissions.has(permission)).map(
      (value) => ({ value, label: sayPermission(value, say) ?? value }),
    ),
    regions: listRegionOptions(names, programmeRegions, { admin }).filter(
      ({ value }) => own === null || own.includes(value),
    ),
  };
}
