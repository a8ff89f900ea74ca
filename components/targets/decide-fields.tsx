import { TextField } from '@/components/access/form/text-field';
import type { Unit } from '@/lib/indicators/types';
import type { Messages } from '@/lib/i18n/messages';

/** What stands in the fields before anything is typed. */
export interface HeldDecision {
  readonly value: string;
  readonly document: string;
  readonly documentDate: string;
}

export const NOTHING_HELD: HeldDecision = { value: '', document: '', documentDate: '' };

/** The labels, by field: the message over the form names those at fault. */
export function labelsOf({ targets }: Messages): Readonly<Record<string, string>> {
  return {
    indicator: targets.indicator,
    year: targets.year,
    region: targets.place,
    value: targets.valueLabel,
    document: targets.document,
    documentDate: targets.documentDate,
    note: targets.note,
    also: targets.also,
  };
}

/** Value, the document that makes it valid, and a note. */
export function DecideFields({
  text: { targets },
  held,
  unit,
}: {
  text: Messages;
  held: HeldDecision;
  /** `null` while the indicator is still to be chosen. */
  unit: Unit | null;
}) {
  return (
    <div className="target-fields">
      <TextField
        name="value"
        label={unit === 'percent' ? targets.valuePercent : targets.valueLabel}
        hint={targets.valueHint}
        defaultValue={held.value}
        maxLength={40}
        autoComplete="off"
      />
      <TextField
        name="document"
        label={targets.document}
        hint={targets.documentHint}
        defaultValue={held.document}
        maxLength={300}
        required={false}
      />
      <TextField
        name="documentDate"
        label={targets.documentDate}
        hint={targets.dateHint}
        defaultValue={held.documentDate}
        maxLength={40}
        autoComplete="off"
        required={false}
      />
      <TextField name="note" label={targets.note} hint={targets.noteHint} maxLength={500} required={false} />
    </div>
  );
}

/** Fields that no one types into. */
export function HiddenFields({ values }: { values: Readonly<Record<string, string>> }) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
