import { ActionForm, type FormAction } from '@/components/access/form/action-form';
import type { FormBasics } from '@/components/access/form/form-basics';
import { SelectField } from '@/components/access/form/select-field';
import { SubmitButton } from '@/components/access/form/submit-button';
import { TextField } from '@/components/access/form/text-field';
import { SUBSCRIPTION_KINDS } from '@/lib/subscriptions/types';

interface SubscriptionFormProps extends FormBasics {
  readonly action: FormAction;
  readonly regions: readonly { readonly uid: string; readonly name: string }[];
}

/** A new subscription, at the account's own e-mail. */
export function SubscriptionForm({ action, regions, here, words, text }: SubscriptionFormProps) {
  const { subscriptions: say } = text;
  const kinds = SUBSCRIPTION_KINDS.map((value) => ({ value, label: say.kinds[value] }));
  const places = regions.map(({ uid, name }) => ({ value: uid, label: name }));
  const labels = { kind: say.kindField, region: say.regionField, threshold: say.thresholdField };
  return (
    <ActionForm
      action={action}
      id="abonner"
      here={here}
      words={words}
      labels={labels}
      className="form-narrow mt-4"
    >
      <SelectField name="kind" label={labels.kind} options={kinds} />
      <SelectField
        name="region"
        label={labels.region}
        options={[{ value: '', label: say.regionNone }, ...places]}
      />
      <TextField
        name="threshold"
        label={labels.threshold}
        hint={say.thresholdHint}
        required={false}
        maxLength={4}
        defaultValue="20"
      />
      <SubmitButton main sending={words.sending}>
        {say.add}
      </SubmitButton>
    </ActionForm>
  );
}
