import { ActionForm, type FormAction } from '@/components/access/form/action-form';
import type { FormBasics } from '@/components/access/form/form-basics';
import { SubmitButton } from '@/components/access/form/submit-button';
import { fill } from '@/lib/i18n/messages/fill';

interface LinkFormProps extends FormBasics {
  readonly action: FormAction;
  readonly purpose: 'confirm' | 'leave';
  readonly secret: string;
  readonly email: string;
  /** What the subscription is of, in words. */
  readonly what: string;
  /** It is done already. */
  readonly over: boolean;
}

/** One sentence and one button, to confirm or to leave. */
export function LinkForm({ action, purpose, secret, email, what, over, here, words, text }: LinkFormProps) {
  const { link: say, alreadyLeft } = text.subscriptions;
  const isConfirm = purpose === 'confirm';
  return (
    <div className="subscription-link">
      <h1 className="text-21 font-bold wide:text-26">{isConfirm ? say.confirmTitle : say.leaveTitle}</h1>
      <ActionForm action={action} id="lien" here={here} words={words}>
        <p>
          {over
            ? isConfirm
              ? say.alreadyConfirmed
              : alreadyLeft
            : fill(isConfirm ? say.confirmText : say.leaveText, { email, what })}
        </p>
        <input type="hidden" name="secret" value={secret} />
        {!over && (
          <SubmitButton main sending={words.sending}>
            {isConfirm ? say.confirm : say.leave}
          </SubmitButton>
        )}
      </ActionForm>
    </div>
  );
}
