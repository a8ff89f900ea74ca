import { Section } from '@/components/ui/section';
import type { PageFrame } from '@/lib/pages/page-frame';

/** How projections are made: in plain words, then for statisticians. */
export function PlanMethod({ words }: { words: PageFrame['text']['plan'] }) {
  return (
    <Section id="methode" title={words.methodTitle}>
      <div className="plan-method text-14">
        {[words.methodTrend, words.methodBand, words.methodRefusal, words.methodSeason].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p className="text-13 text-ink-2">{words.methodStatistics}</p>
      </div>
    </Section>
  );
}
