import Link from 'next/link';
import type { BadQuery } from '@/lib/board/board-types';
import { listPeriods } from '@/lib/board/period-options';
import { formatMonth } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

/** An address with a value that does not exist: which, and what there is instead. */
export function BadQueryNotice({ loaded, language }: { loaded: BadQuery; language: Language }) {
  const { states } = messagesIn(language);
  const { problems, indicators, units, levels, firstMonth, lastMonth } = loaded;
  const asked = new Set(problems.map(({ parameter }) => parameter));
  const sentences = {
    indicateur: states.badIndicator,
    periode: states.badPeriod,
    niveau: loaded.scope === 'overview' ? states.levelOutOfScope : states.badLevel,
    lieu: states.badPlace,
  };
  const range = { first: formatMonth(firstMonth, language), last: formatMonth(lastMonth, language) };
  const periods = listPeriods({ firstMonth, lastMonth, complete: true }, language).flatMap(
    ({ options }) => options,
  );
  return (
    <div className="max-w-text py-10">
      <h1 className="text-21 font-bold wide:text-26">{states.badQuery}</h1>
      {problems.map(({ parameter, value }) => (
        <p key={parameter} className="mt-3 text-16">
          {fill(sentences[parameter], { value, ...range })}
        </p>
      ))}
      {asked.has('indicateur') && (
        <Choices title={states.validIndicators} parameter="indicateur" options={indicators} />
      )}
      {asked.has('periode') && <Choices title={states.validPeriods} parameter="periode" options={periods} />}
      {asked.has('niveau') && (
        <Choices
          title={states.validLevels}
          parameter="niveau"
          options={levels.map((level) => ({ id: level, label: level }))}
        />
      )}
      {asked.has('lieu') && (
        <Choices
          title={states.validPlaces}
          parameter="lieu"
          options={units
            .filter(({ programme }) => programme)
            .map(({ uid, name }) => ({ id: uid, label: name }))}
        />
      )}
      <p className="mt-6">
        <Link href="/" prefetch={false}>
          {states.backToMap}
        </Link>
      </p>
    </div>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly parameter: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

function Choices({ title, parameter, options }: ChoicesProps) {
  return (
    <section className="section mt-6">
      <h2 className="text-18 font-bold">{title}</h2>
      <ul className="mt-1 columns-2 text-13 wide:columns-3">
        {options.map(({ id, label }) => (
          <li key={id} className="py-0.5">
            <a href={`?${parameter}=${encodeURIComponent(id)}`}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
