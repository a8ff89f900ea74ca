import { ActionForm, type FormAction } from '@/components/access/form/action-form';
import type { FormBasics } from '@/components/access/form/form-basics';
import { SubmitButton } from '@/components/access/form/submit-button';
import { TextAreaField } from '@/components/access/form/text-area-field';

interface CommentFormProps extends FormBasics {
  readonly action: FormAction;
  /** Id of the recommendation. */
  readonly subject: string;
  /** It concerns the whole programme. */
  readonly isForAll: boolean;
}

/** A word on how a recommendation goes, without changing it. */
export function CommentForm({ action, subject, isForAll, here, words, text }: CommentFormProps) {
  const { committeeForms: forms } = text;
  return (
    <ActionForm action={action} id="commenter" here={here} words={words} className="mt-3 form-wide">
      <input type="hidden" name="subject" value={subject} />
      <TextAreaField
        name="comment"
        label={forms.commentOnly}
        {...(isForAll ? { hint: forms.readByAll } : {})}
        rows={3}
        maxLength={2000}
      />
      <SubmitButton sending={words.sending}>{forms.send}</SubmitButton>
    </ActionForm>
  );
}
