import type { FormOutcome } from '@/lib/access/forms/form-state';
import type { Publication } from '@/lib/committee/prepare/check-publication';
import type { Finding } from '@/lib/committee/brief-types';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { fill, pickForm } from '@/lib/i18n/messages/fill';

type Refused = Exclude<Publication, { readonly kind: 'ready' }>;

/** Named in a message; how many there are is said too. */
const MOST_NAMED = 3;

/** Why a draft is not published as it stands, what to do, and that it is to be confirmed anew. */
export function tellPublication(refused: Refused, language: Language): FormOutcome {
  return { refused: sayRefusal(refused, language), values: { confirm: '' } };
}

function sayRefusal(refused: Refused, language: Language): string {
  const { prepare, briefParts } = messagesIn(language);
  if (refused.kind === 'problem') return refused.problem[language];
  if (refused.kind === 'overtaken') return prepare.changedMeanwhile;
  if (refused.kind === 'waiting')
    return sayWaiting(
      refused.waiting.map(({ finding }) => finding),
      language,
    );
  const { document, change } = refused;
  const { gone, still } = change;
  const count = change.figures.length + gone;
  if (count === 0) return prepare.wordsChanged;
  const source = change.released ? fill(prepare.newRelease, { release: document.release.label }) : '';
  if (gone === 0 && still === 0) return fill(prepare.figuresUnsaid, { source });
  if (gone === count) {
    return fill(pickForm(language, gone, still > 0 ? prepare.figuresGone : prepare.allGone), {
      count,
      source,
    });
  }
  const named = change.figures.slice(0, MOST_NAMED).map(({ indicator, place }) =>
    fill(briefParts.move, {
      indicator: document.indicators[indicator]?.short[language] ?? indicator,
      place: place.name,
    }),
  );
  return fill(pickForm(language, count, prepare.figuresChanged), {
    count,
    figures: named.join(prepare.between),
    source,
  });
}

/** Which findings must be read again, and how. */
export function sayWaiting(waiting: readonly Pick<Finding, 'text'>[], language: Language): string {
  const { prepare } = messagesIn(language);
  const quoted = waiting
    .slice(0, MOST_NAMED)
    .map(({ text }) => fill(prepare.quoted, { text: text[language].replace(/\.$/, '') }));
  const count = waiting.length;
  return fill(pickForm(language, count, prepare.waiting), { count, findings: quoted.join(prepare.between) });
}
