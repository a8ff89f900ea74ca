import type { Messages } from '@/lib/i18n/messages';
import { ActionForm, type FormAction } from '../form/action-form';
import type { FormWords } from '../form/form-words';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { ArrivalNotice } from './pick-notice';

interface SignInFormProps {
  readonly action: FormAction;
  readonly text: Messages['access']['signIn'];
  readonly words: FormWords;
  readonly here: string;
  /** Own path to go to afterwards. */
  readonly returnTo: string;
  /** Why somebody was led here; what the form answers takes its place. */
  readonly notice: ArrivalNotice | null;
}

export function SignInForm({ action, text, words, here, returnTo, notice }: SignInFormProps) {
  return (
    <ActionForm
      action={action}
      id="entrer"
      here={here}
      words={words}
      labels={{ email: text.email, password: text.password }}
      notice={
        notice && (
          <p role="status" className={`notice ${notice.fault ? 'notice-fault' : ''}`}>
            {notice.text}
          </p>
        )
      }
      className="form-narrow"
    >
      <input type="hidden" name="retour" value={returnTo} />
      <TextField name="email" type="email" label={text.email} autoComplete="username" maxLength={254} />
      <TextField name="password" type="password" label={text.password} autoComplete="current-password" />
      <SubmitButton main sending={words.sending}>
        {text.submit}
      </SubmitButton>
      <p className="field-hint">{text.forgotten}</p>
    </ActionForm>
  );
}
