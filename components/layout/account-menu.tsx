import { ActionForm, type FormAction } from '@/components/access/form/action-form';
import type { FormWords } from '@/components/access/form/form-words';
import { SubmitButton } from '@/components/access/form/submit-button';
import { sayRole } from '@/components/access/words/say-rights';
import type { Identity } from '@/lib/access/reader';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { MenuDisclosure } from './menu-disclosure';
import { SignInLink } from './sign-in-link';

interface AccountMenuProps {
  readonly identity: Identity;
  readonly signOut: FormAction;
  readonly text: Messages['access'];
  readonly words: FormWords;
}

const ITEM = 'block w-full px-4 py-2 text-left text-14';

/** Who is signed in and where that leads; the way to the sign-in for anyone else, unless they are on it. */
export function AccountMenu({ identity, signOut, text, words }: AccountMenuProps) {
  const { menu } = text;
  if (identity.kind === 'nobody' && identity.reason === 'no-accounts') return null;
  const account = identity.kind === 'reader' ? identity.reader.account : null;
  if (identity.kind === 'nobody' || account === null) {
    return <SignInLink label={menu.signIn} />;
  }
  return (
    <MenuDisclosure label={fill(menu.label, { name: account.name })} name={account.name} short={menu.account}>
      <p className="border-b border-line px-4 py-2 text-13">
        <b className="block [overflow-wrap:anywhere]">{account.name}</b>
        <span className="text-ink-2">{sayRole(account.role, text)}</span>
      </p>
      <a href="/compte" className={ITEM}>
        {menu.own}
      </a>
      {identity.reader.permissions.has('users:manage') && !identity.reader.mustChangePassword && (
        <a href="/admin" className={ITEM}>
          {menu.admin}
        </a>
      )}
      <ActionForm action={signOut} id="deconnexion" here="/compte" words={words}>
        <SubmitButton
          sending={words.sending}
          className={`${ITEM} cursor-pointer border-t border-line text-accent underline underline-offset-2`}
        >
          {menu.signOut}
        </SubmitButton>
      </ActionForm>
    </MenuDisclosure>
  );
}
