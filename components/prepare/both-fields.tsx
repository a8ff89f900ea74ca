import { TextAreaField } from '@/components/access/form/text-area-field';
import type { FormValues } from '@/lib/access/forms/form-state';
import { LONGEST_TEXT } from '@/lib/committee/prepare/fields';
import { LANGUAGES } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

interface BothFieldsProps {
  readonly text: Messages;
  readonly label: string;
  readonly name: (language: string) => string;
  readonly held: FormValues;
  readonly rows: number;
}

/** One text in French and in English, side by side where there is room. */
export function BothFields({ text: { prepare }, label, name, held, rows }: BothFieldsProps) {
  return (
    <div className="committee-fields">
      {LANGUAGES.map((language) => (
        <TextAreaField
          key={language}
          name={name(language)}
          label={fill(prepare.inLanguage, { label, language: prepare.languages[language] })}
          defaultValue={held[name(language)] ?? ''}
          maxLength={LONGEST_TEXT}
          rows={rows}
          required={false}
        />
      ))}
    </div>
  );
}
