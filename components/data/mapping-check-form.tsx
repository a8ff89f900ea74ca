import { ActionForm, type FormAction } from '@/components/access/form/action-form';
import type { FormBasics } from '@/components/access/form/form-basics';
import { SubmitButton } from '@/components/access/form/submit-button';

/** Where an administrator asks for a check; it is made by the sync process, never by the page. */
export function MappingCheckForm({
  action,
  here,
  words,
  text: { quality },
}: FormBasics & { readonly action: FormAction }) {
  return (
    <div className="screen-only mt-3 mb-6">
      <ActionForm action={action} id="controle" here={here} words={words}>
        <p className="sub">{quality.checkAskHint}</p>
        <SubmitButton main sending={words.sending}>
          {quality.checkAsk}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
