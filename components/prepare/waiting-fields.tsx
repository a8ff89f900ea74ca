import { ChoiceGroup } from '@/components/access/form/choice-group';
import { sayPeriod } from '@/lib/board/words';
import type { WaitingEdit } from '@/lib/committee/document/waiting-edits';
import { AGAIN, againName } from '@/lib/committee/prepare/fields';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

interface WaitingFieldsProps {
  readonly text: Messages;
  readonly language: Language;
  readonly index: number;
  readonly waits: WaitingEdit;
}

/** An edit of a sentence that says something else by now: what it was made upon, what stands now, and what is to become of it. */
export function WaitingFields({ text, language, index, waits: { edit, finding } }: WaitingFieldsProps) {
  const { prepare } = text;
  const { on } = edit;
  const then = on && {
    period: sayPeriod({ language, text }, on.period),
    release: on.release,
  };
  return (
    <div className="prepare-again">
      <p className="notice notice-fault">
        <b>{prepare.againTitle}</b> {prepare.againWhy}
      </p>
      <dl>
        <dt>{then ? fill(prepare.againThen, then) : prepare.againThenUnknown}</dt>
        <dd>{on?.text[language] ?? prepare.againThenLost}</dd>
        <dt>{prepare.againNow}</dt>
        <dd>{finding.text[language]}</dd>
        <dt>{prepare.againYours}</dt>
        <dd>
          {edit.dropped && prepare.againDropped} {edit.text?.[language]}
        </dd>
      </dl>
      <ChoiceGroup
        type="radio"
        name={againName(index)}
        legend={prepare.againLegend}
        options={[
          ...(edit.text === null ? [] : [{ value: AGAIN.keep, label: prepare.againKeep }]),
          { value: AGAIN.new, label: prepare.againNew },
          { value: AGAIN.drop, label: prepare.againDrop },
        ]}
        chosen={[]}
      />
    </div>
  );
}
