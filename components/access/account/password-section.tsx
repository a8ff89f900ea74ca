import { Section } from '@/components/ui/section';
import { ActionForm, type FormAction } from '../form/action-form';
import type { FormBasics } from '../form/form-basics';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';

interface PasswordSectionProps extends FormBasics {
  readonly action: FormAction;
  readonly email: string;
  /** The current one was given by somebody else. */
  readonly forced: boolean;
  /** Own path to go to once a forced change is made. */
  readonly returnTo: string;
}

/** Changes one's own password; what it must be is said before, not after. */
export function PasswordSection({
  action,
  email,
  forced,
  returnTo,
  here,
  words,
  text,
}: PasswordSectionProps) {
  const { account } = text;
  return (
    <Section
      id="mot-de-passe"
      title={forced ? account.passwordForcedTitle : account.password}
      hint={account.passwordPolicy}
    >
      {forced && <p className="notice mt-3">{account.passwordForced}</p>}
      <ActionForm
        action={action}
        id="changer-mot-de-passe"
        here={here}
        words={words}
        className="form-narrow mt-4"
        labels={{
          passwordCurrent: account.passwordCurrent,
          passwordNext: account.passwordNext,
          passwordAgain: account.passwordAgain,
        }}
      >
        {/* Tells a password manager whose password it is. */}
        <input type="hidden" name="email" autoComplete="username" value={email} />
        {forced && <input type="hidden" name="retour" value={returnTo} />}
        <TextField
          name="passwordCurrent"
          type="password"
          label={account.passwordCurrent}
          autoComplete="current-password"
        />
        <TextField
          name="passwordNext"
          type="password"
          label={account.passwordNext}
          autoComplete="new-password"
        />
        <TextField
          name="passwordAgain"
          type="password"
          label={account.passwordAgain}
          autoComplete="new-password"
        />
        <SubmitButton main={forced} sending={words.sending}>
          {account.passwordChange}
        </SubmitButton>
      </ActionForm>
    </Section>
  );
}
