import { Section } from '@/components/ui/section';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { INDICATORS } from '@/lib/indicators/catalogue';

/** What stands on pages of its own: definitions and targets; on paper there is nothing of it. */
export function DataLinks({ text: { quality }, tracked }: { text: Messages; tracked: number }) {
  return (
    <div className="screen-only">
      <Section id="definitions" title={quality.definitions}>
        <p className="mt-1">{fill(quality.definitionsText, { tracked, total: INDICATORS.length })}</p>
        <p className="links">
          <a href="/donnees/definitions">{quality.toDefinitions}</a>
          <a href="/api/v1/indicators.csv">{quality.definitionsCsv}</a>
        </p>
      </Section>
      <Section id="cibles" title={quality.targets}>
        <p className="mt-1">{quality.targetsText}</p>
        <p className="links">
          <a href="/plan">{quality.toPlan}</a>
          <a href="/plan/cibles">{quality.toTargets}</a>
        </p>
      </Section>
    </div>
  );
}
