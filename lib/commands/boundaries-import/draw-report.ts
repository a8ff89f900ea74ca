import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { Matching, UnmatchedReason } from './match-shapes';

type Translate = (text: { readonly fr: string; readonly en: string }) => string;

const REASONS: Readonly<Record<UnmatchedReason, { readonly fr: string; readonly en: string }>> = {
  'no-label': { fr: 'ni nom ni code dans le fichier', en: 'neither name nor code in the file' },
  unknown: { fr: 'aucune unité de ce nom ou code', en: 'no unit of that name or code' },
  ambiguous: { fr: 'plusieurs unités possibles', en: 'several units could be meant' },
};

/** What did not match, as a table: shapes of the file, then units that keep no outline. Empty when all matched. */
export function drawReport(
  matching: Matching,
  regionName: (unit: OrgUnit) => string,
  translate: Translate,
): string[] {
  const rows = [
    ...matching.unmatched.map(({ labels, reason }) => [
      translate({ fr: 'forme du fichier', en: 'shape of the file' }),
      labels.name ?? '—',
      labels.code ?? '—',
      labels.region ?? '—',
      translate(REASONS[reason]),
    ]),
    ...matching.unitsWithoutShape.map((unit) => [
      translate({ fr: 'unité', en: 'unit' }),
      unit.name,
      unit.code ?? unit.uid,
      regionName(unit) || '—',
      translate({ fr: 'sans limites dans le fichier', en: 'no outline in the file' }),
    ]),
  ];
  if (rows.length === 0) return [];
  const head = [
    translate({ fr: 'quoi', en: 'what' }),
    translate({ fr: 'nom', en: 'name' }),
    translate({ fr: 'code', en: 'code' }),
    translate({ fr: 'région', en: 'region' }),
    translate({ fr: 'pourquoi', en: 'why' }),
  ];
  const table = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
