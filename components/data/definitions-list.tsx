import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { INDICATORS } from '@/lib/indicators/catalogue';
import { DefinitionText } from './definition-text';

interface DefinitionsListProps {
  readonly tracked: ReadonlySet<string>;
  readonly text: Messages;
  readonly language: Language;
}

/** Every definition in full, under its name. */
export function DefinitionsList({ tracked, text, language }: DefinitionsListProps) {
  const { quality } = text;
  return INDICATORS.map((definition) => (
    <section key={definition.id} id={definition.id} className="section mb-6">
      <h2 className="text-18 font-bold">
        {definition.label[language]}
        {!tracked.has(definition.id) && (
          <span className="text-13 font-normal text-ink-2"> · {quality.untracked}</span>
        )}
      </h2>
      <p className="sub">{definition.definition[language]}</p>
      <DefinitionText definition={definition} text={text} language={language} />
      <p className="links screen-only">
        <a href={`/donnees/indicateurs/${definition.id}`}>{quality.indicatorPage}</a>
      </p>
    </section>
  ));
}
