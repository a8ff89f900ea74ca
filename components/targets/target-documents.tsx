import { fill } from '@/lib/i18n/messages/fill';
import type { TargetRow } from '@/lib/pages/targets/group-targets';
import type { StandingTarget } from '@/lib/targets/standing';
import { sayDecider, type TargetWords } from './target-words';

interface DocumentLine {
  readonly years: readonly number[];
  readonly said: string;
}

/** The documents that set the milestones of a row, each once with its years, and who entered it; the history says the rest. */
export function listDocuments({ milestones }: TargetRow, words: TargetWords): DocumentLine[] {
  const years = new Map<string, number[]>();
  for (const milestone of milestones) {
    const said = sayGround(milestone, words);
    if (said !== '') years.set(said, [...(years.get(said) ?? []), milestone.key.year]);
  }
  return [...years].map(([said, of]) => ({ said, years: of }));
}

function sayGround({ inForce, last }: StandingTarget, words: TargetWords): string {
  const document = inForce?.source?.[words.language];
  if (!document) return '';
  return last?.change.kind === 'set' ? `${document} · ${sayDecider(last, words)}` : document;
}

/** `2026, 2028 : Comité de pilotage, 4 novembre 2026 · le 22 novembre 2026 par Awa Diarra`; years where not all rest on it. */
export function TargetDocuments({ row, words }: { row: TargetRow; words: TargetWords }) {
  const { ofYears } = words.text.targets;
  return listDocuments(row, words).map(({ years, said }) => (
    <span key={said} className="block">
      {years.length === row.milestones.length
        ? said
        : fill(ofYears, { years: years.join(', '), document: said })}
    </span>
  ));
}
