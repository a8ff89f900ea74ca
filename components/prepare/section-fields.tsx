import { SelectField } from '@/components/access/form/select-field';
import { ORDERED_SECTIONS, orderName } from '@/lib/committee/prepare/fields';
import type { FormValues } from '@/lib/access/forms/form-state';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

/** Which sections the note has, and in what order: a number each, so that it works without script. */
export function SectionFields({ text: { prepare }, held }: { text: Messages; held: FormValues }) {
  const places = ORDERED_SECTIONS.map((_section, index) => ({
    value: String(index + 1),
    label: fill(prepare.place, { number: index + 1 }),
  }));
  const annex = [
    { value: '1', label: prepare.annexLast },
    { value: '0', label: prepare.leftOut },
  ];
  return (
    <div className="committee-fields">
      {ORDERED_SECTIONS.map((section) => (
        <SelectField
          key={section}
          name={orderName(section)}
          label={prepare.sections[section]}
          options={[...places, { value: '0', label: prepare.leftOut }]}
          defaultValue={held[orderName(section)] ?? '0'}
        />
      ))}
      <SelectField
        name={orderName('annex')}
        label={prepare.sections.annex}
        options={annex}
        defaultValue={held[orderName('annex')] ?? '0'}
      />
    </div>
  );
}
