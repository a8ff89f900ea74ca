import { ActionForm, type FormAction } from '@/components/access/form/action-form';
import type { FormBasics } from '@/components/access/form/form-basics';
import { SelectField } from '@/components/access/form/select-field';
import { SubmitButton } from '@/components/access/form/submit-button';
import type { Preparation } from '@/lib/committee/prepare/load-prepare';
import { periodOptions } from './period-options';

interface BeginBriefProps extends FormBasics {
  readonly page: Preparation;
  readonly action: FormAction;
}

/** The one choice that a note begins with: its period. */
export function BeginBrief({ page, action, here, words, text, language }: BeginBriefProps) {
  const { prepare } = text;
  return (
    <ActionForm
      action={action}
      id="commencer"
      here={here}
      words={words}
      labels={{ period: prepare.period }}
      className="mt-3 form-wide"
    >
      <input type="hidden" name="meeting" value={page.meeting.id} />
      <SelectField name="period" label={prepare.period} options={periodOptions(page.periods, language)} />
      <SubmitButton main sending={words.sending}>
        {prepare.begin}
      </SubmitButton>
    </ActionForm>
  );
}
