import { sayFormula } from '@/lib/board/say-definition';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { PageFrame } from '@/lib/pages/page-frame';
import { themeName } from '@/lib/pages/place/theme-name';
import { column, table, yesOrNo, type SheetId } from './speak';
import type { ExportTable } from './table-types';

/** Indicators with all that is said of what they mean, and whether they are tracked. */
export function definitionTable(
  frame: PageFrame,
  id: SheetId,
  definitions: readonly IndicatorDefinition[],
): ExportTable {
  const { text, language, indicators } = frame;
  const tracked = new Set(indicators.map((one) => one.id));
  const rows = definitions.map((one) => ({
    indicatorId: one.id,
    indicator: one.label[language],
    theme: themeName(text, one.theme),
    measured: yesOrNo(frame, tracked.has(one.id)),
    definition: one.definition[language],
    formula: sayFormula(one, text),
    howToRead: one.howToRead[language],
    notToRead: one.notToRead[language],
    origin: one.origin[language],
  }));
  const keys = [
    ...(['indicatorId', 'indicator', 'theme', 'measured', 'definition', 'formula'] as const),
    ...(['howToRead', 'notToRead', 'origin'] as const),
  ];
  return table(
    frame,
    id,
    keys.map((key) => column(frame, key)),
    rows,
  );
}
