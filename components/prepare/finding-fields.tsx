import { CheckField } from './check-field';
import type { FormValues } from '@/lib/access/forms/form-state';
import type { Finding } from '@/lib/committee/brief-types';
import type { WaitingEdit } from '@/lib/committee/document/waiting-edits';
import {
  composedName,
  dropName,
  findingName,
  MOST_FINDINGS,
  wordsName,
} from '@/lib/committee/prepare/fields';
import { DROPPED } from '@/lib/committee/prepare/type-brief';
import { LANGUAGES, type Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { BothFields } from './both-fields';
import { WaitingFields } from './waiting-fields';

interface FindingFieldsProps {
  readonly text: Messages;
  readonly language: Language;
  readonly composed: readonly Finding[];
  readonly waiting: readonly WaitingEdit[];
  readonly held: FormValues;
}

/** Each sentence that the figures give: kept as it is, left out, or said in other words; what was edited before it changed, to be read again. */
export function FindingFields({ text, language, composed, waiting, held }: FindingFieldsProps) {
  const { prepare } = text;
  const waitsOf = (id: string) => waiting.find(({ finding }) => finding.id === id);
  return (
    <ol className="prepare-findings">
      {composed.slice(0, MOST_FINDINGS).map((finding, index) => {
        const waits = waitsOf(finding.id);
        const isDropped = held[dropName(index)] === DROPPED;
        return (
          <li key={finding.id}>
            <p className="finding-part">{prepare.sections[finding.section]}</p>
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
