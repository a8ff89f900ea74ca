import { Section } from '@/components/ui/section';
import { ActionForm, type FormAction } from '../form/action-form';
import type { FormBasics } from '../form/form-basics';
import type { Option } from '../form/select-field';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import { labelsOf, RightsFields } from './rights-fields';

interface AddUserProps extends FormBasics {
  readonly action: FormAction;
  readonly regionOptions: readonly Option[];
}

/** No scope is chosen beforehand: the whole country is never given by oversight. */
const NEW = { name: '', role: 'viewer', regions: undefined } as const;

/** Opens an account; its answer shows the first password once. */
export function AddUser({ action, regionOptions, here, words, text }: AddUserProps) {
  const { admin } = text;
  return (
    <Section id="ajouter" title={admin.addTitle} hint={admin.addHint}>
      <ActionForm
        action={action}
        id="ajouter-compte"
        labels={labelsOf(admin)}
        here={here}
        words={words}
        className="mt-3"
      >
        <div className="form-narrow">
          <TextField name="email" type="email" label={admin.email} maxLength={254} autoComplete="off" />
        </div>
        <RightsFields held={NEW} regionOptions={regionOptions} text={text} />
        <SubmitButton main sending={words.sending}>
          {admin.add}
        </SubmitButton>
      </ActionForm>
    </Section>
  );
}
