import type { BriefView } from '@/lib/committee/view/view-brief';
import { formatList } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { cleanText } from './slide-look';

/** What the speaker may be asked: period, data and release, sources, coverage, and the definitions of what is shown. */
export function writeNotes(
  { annex, head, speaker }: BriefView,
  indicators: readonly string[],
  fictive: string,
): string {
  const { slides } = speaker.text;
  const coverage = annex.coverage.map(({ name, share }) => fill(slides.coverageOf, { place: name, share }));
  const definitions = annex.definitions
    .filter(({ key }) => indicators.includes(key))
    .map(({ name, definition, formula, origin }) =>
      fill(slides.definitionNote, { name, definition, formula, origin }),
    );
  const lines = [
    ...(fictive === '' ? [] : [fictive]),
    fill(slides.notesData, { about: head.about }),
    ...annex.sources,
    ...(coverage.length === 0
      ? []
      : [fill(slides.notesCoverage, { coverage: formatList(coverage, speaker.language) })]),
    ...definitions,
  ];
  return cleanText(lines.join('\n'));
}
