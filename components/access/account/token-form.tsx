import { LONGEST_DAYS } from '@/lib/access/accounts/own-tokens';
import { ActionForm, type FormAction } from '../form/action-form';
import { ChoiceGroup } from '../form/choice-group';
import type { FormBasics } from '../form/form-basics';
import type { Option } from '../form/select-field';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';

export interface TokenChoices {
  readonly permissions: readonly Option[];
  readonly regions: readonly Option[];
}

interface TokenFormProps extends FormBasics {
  readonly action: FormAction;
  readonly choices: TokenChoices;
}

const USUAL_DAYS = '90';
const USUAL_RIGHTS = ['overview:read', 'data:read'];

/** Asks for a new access token; its answer shows the secret once, with a line to try it. */
export function TokenForm({ action, choices, here, words, text }: TokenFormProps) {
  const { account } = text;
  return (
    <ActionForm
      action={action}
      id="ajouter-jeton"
      here={here}
      words={words}
      labels={{
        name: account.tokenName,
        days: account.tokenDays,
        permissions: account.tokenRights,
        regions: account.tokenRegions,
      }}
      className="mt-2"
    >
      <div className="form-narrow grid gap-3.5">
        <TextField
          name="name"
          label={account.tokenName}
          hint={account.tokenNameHint}
          maxLength={60}
          autoComplete="off"
        />
        <TextField
          name="days"
          type="number"
          label={account.tokenDays}
          defaultValue={USUAL_DAYS}
          min={1}
          max={LONGEST_DAYS}
        />
      </div>
      <ChoiceGroup
        type="checkbox"
        name="permissions"
        legend={account.tokenRights}
        options={choices.permissions}
        chosen={USUAL_RIGHTS}
      />
      <ChoiceGroup
        type="checkbox"
        name="regions"
        legend={account.tokenRegions}
        hint={account.tokenRegionsHint}
        options={choices.regions}
        chosen={[]}
        columns
      />
      <SubmitButton sending={words.sending}>{account.tokenCreate}</SubmitButton>
    </ActionForm>
  );
}
