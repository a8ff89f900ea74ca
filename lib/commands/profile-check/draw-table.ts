import type { Localized } from '@/lib/i18n/language';
import { isMiss, type CheckRow } from '@/lib/sync/mapping-check/check-row';

const HEADS: Readonly<Record<'about' | 'key' | 'item' | 'found' | 'name' | 'sample', Localized>> = {
  about: { fr: 'Quoi', en: 'What' },
  key: { fr: 'Clé du profil', en: 'Key of the profile' },
  item: { fr: 'Élément du serveur', en: 'Item of the server' },
  found: { fr: 'Trouvé', en: 'Found' },
  name: { fr: 'Nom sur le serveur', en: 'Name on the server' },
  sample: { fr: 'Valeur ou effectif', en: 'Value or count' },
};

const ABOUT: Readonly<Record<CheckRow['about'], Localized>> = {
  server: { fr: 'serveur', en: 'server' },
  root: { fr: 'racine', en: 'root' },
  level: { fr: 'niveau', en: 'level' },
  region: { fr: 'région', en: 'region' },
  dataSet: { fr: 'formulaire', en: 'data set' },
  measure: { fr: 'mesure', en: 'measure' },
};

const ANSWERS = {
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'NON', en: 'NO' },
  nothing: { fr: 'AUCUNE', en: 'NONE' },
} as const;

/** The checks as lines of a table, a miss in capitals and, under it, why. */
export function drawTable(rows: readonly CheckRow[], say: (text: Localized) => string): string[] {
  const cells = rows.map((row) => [
    say(ABOUT[row.about]),
    row.key,
    row.item,
    say(row.found ? ANSWERS.yes : ANSWERS.no),
    row.name,
    row.sample === '' ? say(ANSWERS.nothing) : row.sample,
  ]);
  const head = Object.values(HEADS).map(say);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const drawLine = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    drawLine(head),
    drawLine(widths.map((width) => '─'.repeat(width))),
    ...rows.flatMap((row, index) => [
      drawLine(cells[index] ?? []),
      ...(isMiss(row) && row.failure ? [`    ↳ ${say(row.failure.sentence)}`] : []),
    ]),
  ];
}
