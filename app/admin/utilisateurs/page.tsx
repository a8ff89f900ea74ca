import { AddUser } from '@/components/access/admin/add-user';
import { AdminHead } from '@/components/access/admin/admin-head';
import { ChosenUser } from '@/components/access/admin/chosen-user';
import { filterUsers, isUserState } from '@/components/access/admin/filter-users';
import { UsersFilter } from '@/components/access/admin/users-filter';
import { UsersTable } from '@/components/access/admin/users-table';
import { pickFormWords } from '@/components/access/form/form-words';
import { readText } from '@/components/access/read-query';
import { Section } from '@/components/ui/section';
import { definePage, definePageMetadata } from '@/components/access/define-page';
import { pageAddress } from '@/lib/access/page-address';
import { formatNumber } from '@/lib/i18n/format';
import { messagesIn } from '@/lib/i18n/messages';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { currentStore } from '@/lib/store/current';
import { readAccounts } from '@/lib/store/queries/accounts';
import { readRegionNames } from '@/lib/access/accounts/region-names';
import { addUser, changeUser, disableUser, enableUser, resetUser, unlinkUser } from './actions';

const PATH = '/admin/utilisateurs';
const actions = {
  change: changeUser,
  disable: disableUser,
  enable: enableUser,
  reset: resetUser,
  unlink: unlinkUser,
};

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).admin.usersTitle,
}));

/** Accounts: who there is, what each may see, and one of them open for changes (`?compte=`). */
export default definePage(PATH, async ({ reader, language, query }) => {
  const text = messagesIn(language);
  const { admin } = text;
  const store = await currentStore();
  const accounts = await readAccounts(store);
  const regionNames = await readRegionNames(store);
  const regionOptions = [...regionNames].map(([value, label]) => ({ value, label }));
  const search = readText(query, 'recherche');
  const asked = readText(query, 'etat');
  const state = isUserState(asked) ? asked : null;
  const found = filterUsers(accounts, { state, text: search });
  const chosen = accounts.find(({ id }) => id === readText(query, 'compte'));
  const filters = { ...(search && { recherche: search }), ...(state && { etat: state }) };
  const addressOf = (compte?: string) => pageAddress(PATH, {}, { ...filters, ...(compte && { compte }) });
  const basics = { here: addressOf(chosen?.id), words: pickFormWords(text), text, language };
  const own = reader.account?.id ?? null;
  const total = formatNumber(accounts.length, language);
  return (
    <div className="pb-8">
      <AdminHead page={PATH} title={admin.usersTitle} text={admin} />
      {chosen && (
        <ChosenUser
          account={chosen}
          own={chosen.id === own}
          listAddress={addressOf()}
          {...{ actions, regionOptions, ...basics }}
        />
      )}
      <Section
        title={fill(pickForm(language, accounts.length, admin.usersCount), { count: total })}
        {...(found.length < accounts.length && {
          hint: fill(admin.usersFound, { found: formatNumber(found.length, language), total }),
        })}
      >
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
      {!chosen && <AddUser action={addUser} regionOptions={regionOptions} {...basics} />}
    </div>
  );
});
