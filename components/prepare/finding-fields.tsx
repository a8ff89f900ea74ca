import { CheckField } from './check-field';
import type { FormValues } from '@/lib/access/forms/form-state';
import { BRIEF_SECTIONS, type Finding } from '@/lib/committee/brief-types';
import type { WaitingEdit } from '@/lib/committee/document/waiting-edits';
import { composedName, dropName, findingName, wordsName } from '@/lib/committee/prepare/fields';
import { DROPPED } from '@/lib/committee/prepare/type-brief';
import { LANGUAGES, type Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { BothFields } from './both-fields';
import { WaitingFields } from './waiting-fields';

/** More of them are folded by section, so that the page stays one that can be read. */
const MANY_FINDINGS = 30;

interface ShownFinding {
  readonly finding: Finding;
  /** Its number among all that are shown, which its fields are named by. */
  readonly index: number;
}

interface FindingFieldsProps {
  readonly text: Messages;
  readonly language: Language;
  readonly composed: readonly Finding[];
  readonly waiting: readonly WaitingEdit[];
  readonly held: FormValues;
}

/** Each sentence that the figures give, by section: kept as it is, left out, or said in other words; what was edited before it changed, to be read again. */
export function FindingFields({ text, language, composed, waiting, held }: FindingFieldsProps) {
  const shown = composed.map((finding, index) => ({ finding, index }));
  const waits = new Set(waiting.map(({ finding }) => finding.id));
  return BRIEF_SECTIONS.map((section) => {
    const own = shown.filter(({ finding }) => finding.section === section);
    if (own.length === 0) return null;
    const isTouched = ({ finding, index }: ShownFinding) =>
      waits.has(finding.id) || held[dropName(index)] === DROPPED;
    return (
      <details
        key={section}
        className="prepare-part"
        open={shown.length <= MANY_FINDINGS || own.some(isTouched)}
      >
        <summary>
          {text.prepare.sections[section]} ({own.length})
        </summary>
        <FindingList {...{ text, language, waiting, held, own }} />
      </details>
    );
  });
}

interface FindingListProps extends Omit<FindingFieldsProps, 'composed'> {
  readonly own: readonly ShownFinding[];
}

function FindingList({ text, language, waiting, held, own }: FindingListProps) {
  const { prepare } = text;
  const waitsOf = (id: string) => waiting.find(({ finding }) => finding.id === id);
  return (
    <ol className="prepare-findings">
      {own.map(({ finding, index }) => {
        const waits = waitsOf(finding.id);
        const isDropped = held[dropName(index)] === DROPPED;
        return (
          <li key={finding.id}>
            {waits ? (
              <WaitingFields {...{ text, language, index, waits }} />
            ) : (
              <p className={isDropped ? 'finding-dropped' : undefined}>
                {held[wordsName(index, language)] ?? finding.text[language]}
              </p>
            )}
            <input type="hidden" name={findingName(index)} value={finding.id} />
            {LANGUAGES.map((known) => (
              <input
                key={known}
                type="hidden"
                name={composedName(index, known)}
                value={finding.text[known].trim()}
              />
            ))}
            {!waits && (
              <CheckField name={dropName(index)} value={DROPPED} label={prepare.drop} chosen={isDropped} />
            )}
            <details className="prepare-more" open={waits !== undefined && waits.edit.text !== null}>
              <summary>{prepare.ownWords}</summary>
              <BothFields
                text={text}
                label={prepare.finding}
                name={(known) => wordsName(index, known)}
                held={held}
                rows={3}
              />
            </details>
          </li>
        );
      })}
    </ol>
  );
}
