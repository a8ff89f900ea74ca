import type { Role } from '@/lib/access/permissions';
import { Section } from '@/components/ui/section';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { ActionForm, type FormAction } from '../form/action-form';
import type { FormWords } from '../form/form-words';
import { SubmitButton } from '../form/submit-button';

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly role: Role;
  /** In words; `null`: the whole country. */
  readonly regions: string | null;
}

interface DemoAccountsProps {
  readonly accounts: readonly DemoAccount[];
  readonly action: FormAction;
  readonly text: Messages['access'];
  readonly words: FormWords;
  readonly here: string;
  readonly returnTo: string;
}

/** The demonstration's accounts, each with a button that signs in by it. */
export function DemoAccounts({ accounts, action, text, words, here, returnTo }: DemoAccountsProps) {
  const { signIn, role: roles, roleSees } = text;
  return (
    <Section title={signIn.demoTitle} hint={signIn.demoText}>
      <table className="table stack-table mt-2">
        <caption className="sr-only">{signIn.demoTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{signIn.demoRole}</th>
            <th scope="col">{signIn.demoIdentity}</th>
            <th scope="col">
              <span className="sr-only">{signIn.demoEnter}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ email, password, role, regions }) => (
            <tr key={email}>
              <th scope="row">
                <b>{roles[role]}</b>
                <span className="block text-13 text-ink-2">
                  {roleSees[role]} {regions !== null && fill(signIn.demoRegions, { regions })}
                </span>
              </th>
              <td>
                <code className="block">{email}</code>
                <code className="block" data-password="">
                  {password}
                </code>
              </td>
              <td className="wide:text-right">
                <ActionForm
                  action={action}
                  id={`entrer-${role}`}
                  here={here}
                  words={words}
                  className="wide:justify-items-end"
                >
                  <input type="hidden" name="email" value={email} />
                  <input type="hidden" name="password" value={password} />
                  <input type="hidden" name="retour" value={returnTo} />
                  <SubmitButton
                    sending={words.sending}
                    label={fill(signIn.demoEnterAs, { role: roles[role] })}
                  >
                    {signIn.demoEnter}
                  </SubmitButton>
                </ActionForm>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
