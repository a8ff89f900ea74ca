import { Section } from '@/components/ui/section';
import { LANGUAGES } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { ActionForm, type FormAction } from '../form/action-form';
import type { FormBasics } from '../form/form-basics';
import { SelectField } from '../form/select-field';
import { SubmitButton } from '../form/submit-button';

/** The language of the pages, kept with the account. */
export function LanguageSection({
  action,
  here,
  words,
  text,
  language,
}: FormBasics & { action: FormAction }) {
  const { account } = text;
  const options = LANGUAGES.map((value) => ({ value, label: messagesIn(value).common.languageName }));
  return (
    <Section id="langue" title={account.language} hint={account.languageHint}>
      <ActionForm action={action} id="changer-langue" here={here} words={words} className="form-narrow mt-4">
        <SelectField name="language" label={account.language} options={options} defaultValue={language} />
        <SubmitButton sending={words.sending}>{account.languageChange}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
