import type { Answer, Hit } from './read-answer';
import type { SearchWords } from './search-words';

interface SuggestionListProps {
  readonly id: string;
  readonly words: SearchWords;
  readonly answer: Answer | null;
  readonly failed: boolean;
  readonly shown: boolean;
  /** Index of the suggestion that Enter opens; -1: none. */
  readonly chosen: number;
  readonly onChoose: (hit: Hit) => void;
  readonly onPoint: (index: number) => void;
}

/** The list under the field, and what is said aloud of it. The list is always there, so that what points to it finds it. */
export function SuggestionList({
  id,
  words,
  answer,
  failed,
  shown,
  chosen,
  onChoose,
  onPoint,
}: SuggestionListProps) {
  const hits = answer?.hits ?? [];
  const count = answer?.count ?? 0;
  const said = failed ? words.failed : count === 0 ? words.none : null;
  const aloud =
    said ?? (count === 1 ? words.counted.one : words.counted.other).replace('{count}', String(count));
  return (
    <>
      <div className="search-panel" hidden={!shown}>
        <div id={id} role="listbox" aria-label={words.suggestions} hidden={hits.length === 0}>
          {hits.map((hit, index) => (
            // The keys are the field's: focus never leaves it.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={`${hit.kind}-${hit.id}`}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => onPoint(index)}
              onClick={() => onChoose(hit)}
            >
              <b>{hit.name}</b>
              <span>{hit.detail}</span>
            </div>
          ))}
        </div>
        {said !== null && <p>{said}</p>}
        {count > hits.length && (
          <button type="submit" tabIndex={-1} onMouseDown={(event) => event.preventDefault()}>
            {words.all.replace('{count}', String(count))}
          </button>
        )}
      </div>
      <p className="search-aloud" role="status">
        {shown ? aloud : ''}
      </p>
    </>
  );
}
