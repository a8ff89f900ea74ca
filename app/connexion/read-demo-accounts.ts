import { headers } from 'next/headers';
import { readRegionNames } from '@/lib/access/accounts/region-names';
import type { DemoAccount } from '@/components/access/sign-in/demo-accounts';
import { sayRegions } from '@/components/access/words/say-rights';
import { shownDemonstrationAccounts } from '@/lib/access/demonstration/accounts';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { currentStore } from '@/lib/store/current';
import { readAccountByEmail } from '@/lib/store/queries/accounts';

/** The accounts that the sign-in page may show, with what each sees; `null` outside the demonstration, and to another machine. */
export async function readDemoAccounts(
  text: Messages['access'],
  language: Language,
): Promise<readonly DemoAccount[] | null> {
  const shown = shownDemonstrationAccounts(await headers());
  if (shown === null) return null;
  const store = await currentStore();
  const names = await readRegionNames(store);
  return Promise.all(
    shown.map(async ({ email, password, role }) => {
      const regions = (await readAccountByEmail(store, email))?.regions ?? null;
      return { email, password, role, regions: regions && sayRegions(regions, names, text, language) };
    }),
  );
}
