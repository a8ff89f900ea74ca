import { Kept } from '@/lib/board/kept';
import { WINDOW_MONTHS } from '@/lib/board/window';
import { indicatorById } from '@/lib/indicators/catalogue';
import { computeFigure } from '@/lib/indicators/figure';
import type { Figure, IndicatorDefinition } from '@/lib/indicators/types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { monthId, monthRange, type MonthIndex } from '@/lib/periods/period';
import type { DataContext } from '@/lib/pages/data-context';
import { readFigures, readFiguresOf } from '@/lib/store/queries/figures';
import type { FigureRow } from '@/lib/store/types';
import { QUALITY_INDICATORS, type QualityIndicator } from './asks';

/** Completeness and timeliness of one place, month by month; `null` where the store knows nothing of it. */
export interface ReportingRow {
  readonly uid: string;
  readonly name: string;
  readonly region: string | null;
  readonly figures: Readonly<Record<QualityIndicator, readonly (Figure | null)[]>>;
}

/** 24 months of reporting, in the reader's scope. */
export interface Reporting {
  /** Oldest first. */
  readonly months: readonly MonthIndex[];
  /** Those of the two that the profile maps; the other is « non suivi ». */
  readonly tracked: readonly QualityIndicator[];
  readonly country: ReportingRow;
  readonly regions: readonly ReportingRow[];
  readonly districts: readonly ReportingRow[];
}

const kept = new Kept<Reporting>(16);

/** The 24 months in which a month stands, counted back from the latest one: few windows, so that each is read once a release. */
export function loadReporting(context: DataContext, month: MonthIndex): Promise<Reporting> {
  const { lastMonth } = context.release;
  const end = lastMonth - WINDOW_MONTHS * Math.floor((lastMonth - month) / WINDOW_MONTHS);
  return kept.get(`${context.key}|${end}`, () => readReporting(context, end));
}

async function readReporting(context: DataContext, end: MonthIndex): Promise<Reporting> {
  const { store, scope, places, release, indicators, threshold } = context;
  const months = monthRange(Math.max(release.firstMonth, end - WINDOW_MONTHS + 1), end);
  const periods = months.map(monthId);
  const rows = [
    ...(await readFiguresOf(store, scope, { periods, orgUnits: [places.country.uid] })),
    ...(await readFigures(store, scope, { periods, level: 'region' })),
    ...(await readFigures(store, scope, { periods, level: 'district' })),
  ];
  const byKey = new Map(rows.map((row): [string, FigureRow] => [`${row.orgUnit} ${row.period}`, row]));
  const tracked = QUALITY_INDICATORS.filter((id) => indicators.some((indicator) => indicator.id === id));
  const read = (unit: OrgUnit, definition: IndicatorDefinition | undefined) =>
    periods.map((period) => {
      const row = byKey.get(`${unit.uid} ${period}`);
      if (!row || !definition) return null;
      return computeFigure(definition, row.figures.get(definition.id), row.expected, threshold);
    });
  const definitions = {
    completeness: indicatorById('completeness'),
    timeliness: indicatorById('timeliness'),
  };
  const describe = (unit: OrgUnit): ReportingRow => ({
    uid: unit.uid,
    name: unit.name,
    region: unit.region,
    figures: {
      completeness: read(unit, definitions.completeness),
      timeliness: read(unit, definitions.timeliness),
    },
  });
  return {
    months,
    tracked,
    country: describe(places.country),
    regions: places.regions.filter(({ programme }) => programme).map(describe),
    districts: places.districts.filter(({ programme }) => programme).map(describe),
  };
}

/** Of a region its districts, of the country its regions, each with the row of all together. */
export function chooseRows(
  { country, regions, districts }: Reporting,
  region: string | null,
): { readonly total: ReportingRow; readonly rows: readonly ReportingRow[] } {
  const total = regions.find(({ uid }) => uid === region);
  if (region === null || !total) return { total: country, rows: regions };
  return { total, rows: districts.filter((district) => district.region === region) };
}

/** All months together, in per cent: reports of all months over those expected in all of them; `null` without any. */
export function overWindow(figures: readonly (Figure | null)[]): number | null {
  let numerator = 0;
  let denominator = 0;
  for (const figure of figures) {
    numerator += figure?.numerator ?? 0;
    denominator += figure?.denominator ?? 0;
  }
  return denominator > 0 ? (numerator / denominator) * 100 : null;
}

/** Position in the window of the month that the page is of: the last complete one unless the address names another. */
export function indexOfMonth(months: readonly MonthIndex[], month: MonthIndex): number {
  const index = months.indexOf(month);
  return index === -1 ? months.length - 1 : index;
}
