import type { Language } from '@/lib/i18n/language';
import type { DataContext } from '@/lib/pages/data-context';
import type { PageFrame } from '@/lib/pages/page-frame';
import { loadMappingHealth } from '@/lib/pages/quality/load-pulls';
import { sayCheckedAbout, sayCheckedState, sayItemState } from '@/lib/pages/quality/say-server';
import { viewMapping } from '@/lib/pages/quality/view-mapping';
import type { MappingRow } from '@/lib/profile-check/mapping-rows';
import type { CheckedItem, MappingHealth } from '@/lib/store/queries/mapping-check';
import { column, table, yesOrNo } from '../tables/speak';
import type { ExportTable } from '../tables/table-types';
import { loadTables, type PageFile, type PageTables } from './page-file';

const PATH = '/donnees/correspondances';

export const mappingFile: PageFile = {
  path: PATH,
  load: (wish) => loadTables(wish, PATH, { period: 'none', region: false }, loadHealth, tablesOfMapping),
};

async function loadHealth({ store, scope }: DataContext) {
  return { kind: 'data' as const, data: await loadMappingHealth(store, scope) };
}

/** Measures with the server's items and how each stood when it was last checked, and what else was looked at. */
export function tablesOfMapping(frame: PageFrame, health: MappingHealth): PageTables {
  const { profile, scope, text, asked } = frame;
  const { rows } = viewMapping(profile, health, scope, text, asked);
  const others = health.answered?.items.filter(({ about }) => about !== 'measure') ?? [];
  return {
    title: text.quality.mapping,
    period: 'none',
    tables: [itemTable(frame, rows, health), ...(others.length === 0 ? [] : [otherTable(frame, others)])],
  };
}

function itemTable(frame: PageFrame, rows: readonly MappingRow[], { answered }: MappingHealth): ExportTable {
  const { measures } = frame.text;
  const cells = rows.map((row) => ({
    ...{ measureId: row.measure, measure: measures[row.measure], item: row.item },
    absentIsZero: row.item === null ? null : yesOrNo(frame, row.absentIsZero),
    state: sayItemState(row.state, frame.text),
    ...{ sample: readNumber(row.sample), nameOnServer: row.name, cause: causeIn(row, frame.language) },
    seenOn: row.state === 'unchecked' || row.item === null ? null : (answered?.check.finishedAt ?? null),
  }));
  const columns = [
    ...(['measureId', 'measure', 'item', 'absentIsZero', 'state'] as const).map((key) => column(frame, key)),
    column(frame, 'sample', 'count'),
    column(frame, 'nameOnServer'),
    column(frame, 'cause'),
    column(frame, 'seenOn', 'date'),
  ];
  return table(frame, 'correspondances', columns, cells);
}

function otherTable(frame: PageFrame, items: readonly CheckedItem[]): ExportTable {
  const rows = items.map((item) => ({
    ...{ kind: sayCheckedAbout(item, frame.text), title: item.key, item: item.item },
    state: sayCheckedState(item, frame.text),
    ...{ nameOnServer: item.name || null, count: /^\d+$/.test(item.sample) ? Number(item.sample) : null },
  }));
  const columns = [
    ...(['kind', 'title', 'item', 'state', 'nameOnServer'] as const).map((key) => column(frame, key)),
    column(frame, 'count', 'count'),
  ];
  return table(frame, 'controles', columns, rows);
}

/** A sample is text as it was kept: a number nearly always. */
function readNumber(sample: string | null): number | string | null {
  if (sample === null || sample === '') return null;
  const value = Number(sample);
  return Number.isFinite(value) ? value : sample;
}

function causeIn({ failureFr, failureEn }: MappingRow, language: Language): string | null {
  return language === 'fr' ? failureFr : failureEn;
}
