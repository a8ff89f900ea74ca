import { AddUser } from '@/components/access/admin/add-user';
import { AdminHead } from '@/components/access/admin/admin-head';
import { ChosenUser } from '@/components/access/admin/chosen-user';
import { filterUsers, sortByName } from '@/components/access/admin/filter-users';
import { PrintHead } from '@/components/access/admin/print-head';
import { nameState, sayAccountState } from '@/components/access/admin/say-state';
import { UsersFilter } from '@/components/access/admin/users-filter';
import { UsersTable } from '@/components/access/admin/users-table';
import { pickFormWords } from '@/components/access/form/form-words';
import { listRegionOptions } from '@/components/access/words/list-region-options';
import { Section } from '@/components/ui/section';
import { definePage, definePageMetadata } from '@/components/access/define-page';
import { formatNumber } from '@/lib/i18n/format';
import { messagesIn } from '@/lib/i18n/messages';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { currentProfile } from '@/lib/profile/current';
import { currentStore } from '@/lib/store/current';
import { readAccounts } from '@/lib/store/queries/accounts';
import { readApiTokensOf } from '@/lib/store/queries/api-tokens';
import { readRegionNames } from '@/lib/access/accounts/region-names';
import { ACCOUNT_ACTIONS as actions } from './account-actions';
import { addUser } from './actions';
import { addressOfUsers, readFilters } from './read-filters';

const PATH = '/admin/utilisateurs';

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).admin.usersTitle,
}));

/** Accounts: who there is, what each may see, and one of them open for changes (`?compte=`). */
export default definePage(PATH, async ({ reader, language, query }) => {
  const text = messagesIn(language);
  const { admin } = text;
  const store = await currentStore();
  const accounts = sortByName(await readAccounts(store), language);
  const regionNames = await readRegionNames(store);
  const regionOptions = listRegionOptions(regionNames, currentProfile().programmeRegions, text);
  const { search, state, opened } = readFilters(query);
  const found = filterUsers(accounts, { state, text: search });
  const chosen = accounts.find(({ id }) => id === opened);
  const addressOf = (account?: string) => addressOfUsers({ search, state }, account);
  const basics = { here: addressOf(chosen?.id), words: pickFormWords(text), text, language };
  const own = reader.account?.id ?? null;
  const total = formatNumber(accounts.length, language);
  return (
    <div className="admin-page pb-8">
      <PrintHead
        title={admin.usersTitle}
        filters={[
          ...(state ? [nameState(state, admin)] : []),
          ...(search ? [fill(admin.withText, { text: search })] : []),
        ]}
        {...{ reader, text, language }}
      />
      <AdminHead page={PATH} title={admin.usersTitle} text={admin} />
      <p className="links screen-only mb-3">
        <a href="#ajouter">{admin.addTitle}</a>
      </p>
      {opened !== null && !chosen && (
        <p role="alert" className="notice notice-fault mb-4">
          {admin.usersMissing}
        </p>
      )}
      {chosen && (
        <ChosenUser
          account={chosen}
          own={chosen.id === own}
          listAddress={addressOf()}
          state={sayAccountState(chosen, await readApiTokensOf(store, chosen.id), text, language)}
          {...{ actions, regionOptions, ...basics }}
        />
      )}
      <Section
        title={fill(pickForm(language, accounts.length, admin.usersCount), { count: total })}
        {...(found.length < accounts.length && {
          hint: fill(admin.usersFound, { found: formatNumber(found.length, language), total }),
        })}
      >
        <p className="screen-only text-13 text-ink-2">{admin.usersHint}</p>
        <div className="mt-2">
          <UsersFilter search={search} state={state} text={text} />
        </div>
        {found.length === 0 ? (
          <p className="mt-3">{admin.usersNone}</p>
        ) : (
          <UsersTable
            accounts={found}
            chosen={chosen?.id ?? null}
            addressOf={(id) => `${addressOf(id)}#compte`}
            {...{ own, regionNames, text, language }}
          />
        )}
      </Section>
      <div className="screen-only">
        <AddUser action={addUser} regionOptions={regionOptions} {...basics} />
      </div>
    </div>
  );
});
