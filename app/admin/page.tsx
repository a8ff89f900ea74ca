import { AccountFacts } from '@/components/access/account/account-facts';
import { AdminHead } from '@/components/access/admin/admin-head';
import { filterUsers } from '@/components/access/admin/filter-users';
import { PullsSection } from '@/components/access/admin/pulls-section';
import { pickFormWords } from '@/components/access/form/form-words';
import { Section } from '@/components/ui/section';
import { definePage, definePageMetadata } from '@/components/access/define-page';
import { loadSite } from '@/lib/board/load-site';
import { readEnvironment } from '@/lib/config/environment';
import { formatList, formatNumber } from '@/lib/i18n/format';
import { messagesIn } from '@/lib/i18n/messages';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { Forms } from '@/lib/i18n/messages/forms';
import { MEASURES } from '@/lib/indicators/measures';
import { currentStore } from '@/lib/store/current';
import { readAccounts } from '@/lib/store/queries/accounts';
import { startSync } from './actions';
import { listPlaces } from './list-places';
import { readRegionNames } from '@/lib/access/accounts/region-names';

const PATH = '/admin';

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).admin.title,
}));

/** At a glance: accounts, the last pull, the profile, where things are. */
export default definePage(PATH, async ({ reader, language }) => {
  const text = messagesIn(language);
  const { admin } = text;
  const store = await currentStore();
  const site = await loadSite(reader);
  const environment = readEnvironment();
  const accounts = await readAccounts(store);
  const names = await readRegionNames(store);
  const { profile } = site;
  const count = (state: 'actif' | 'desactive' | 'sans-role', forms: Forms) => {
    const size = filterUsers(accounts, { state, text: null }).length;
    return size === 0 ? null : fill(pickForm(language, size, forms), { count: formatNumber(size, language) });
  };
  const counts = [
    count('actif', admin.accountsCount),
    count('desactive', admin.accountsDisabled),
    count('sans-role', admin.accountsNoRole),
  ];
  const programme = profile.programmeRegions.map((uid) => names.get(uid) ?? uid);
  const mapped = Object.keys(profile.source.measures).length;
  return (
    <div className="pb-8">
      <AdminHead page={PATH} title={admin.title} text={admin} />
      <div className="grid gap-x-(--gutter) desk:grid-cols-2">
        <div>
          <Section title={admin.accounts}>
            <p className="mt-2">
              <b>{counts.filter((part) => part !== null).join(', ')}</b>
            </p>
            <p className="links">
              <a href="/admin/utilisateurs">{admin.toUsers}</a>
              <a href="/admin/journal">{admin.toJournal}</a>
            </p>
          </Section>
          <PullsSection
            action={startSync}
            pull={site.pull}
            firstMonth={profile.source.firstMonth}
            schedule={environment.syncSchedule}
            {...{ here: PATH, words: pickFormWords(text), text, language }}
          />
        </div>
        <div>
          <Section title={admin.profile}>
            <AccountFacts
              facts={[
                [admin.profileName, profile.name[language]],
                [admin.profileId, profile.id],
                [admin.profileRegions, formatList(programme, language)],
                [admin.profileMeasures, fill(admin.profileMeasuresValue, { mapped, total: MEASURES.length })],
                [admin.profileFile, environment.countryProfile ?? admin.profileBuiltIn],
              ]}
            />
          </Section>
          <Section title={admin.places}>
            <AccountFacts facts={listPlaces(site, environment, text)} />
          </Section>
        </div>
      </div>
    </div>
  );
});
