import { formatList, formatMonth, formatPercent } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { leadWhole } from '@/lib/pages/lead-whole';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { QualityIndicator } from './asks';
import { chooseRows, indexOfMonth, type Reporting } from './load-reporting';

/** How many of the lowest places are named. */
const NAMED = 3;

interface Placed {
  readonly name: string;
  readonly value: number;
}

/** The places of the table in the page's month, lowest first, and those without data. */
function lowestFirst(frame: PageFrame, reporting: Reporting, id: QualityIndicator) {
  const { total, rows } = chooseRows(reporting, frame.region?.uid ?? null);
  const index = indexOfMonth(reporting.months, frame.period.start);
  const placed = rows
    .flatMap((row): Placed[] => {
      const value = row.figures[id][index]?.value ?? null;
      return value === null ? [] : [{ name: row.name, value }];
    })
    .sort((a, b) => a.value - b.value);
  const without = rows.filter((row) => (row.figures[id][index]?.value ?? null) === null);
  return {
    month: reporting.months[index],
    all: total.figures[id][index]?.value ?? null,
    placed,
    without: without.map(({ name }) => name),
  };
}

/** Who the worst are, in sentences, by a fixed rule. */
export function sayLowest(frame: PageFrame, reporting: Reporting, id: QualityIndicator): string[] {
  const { language, threshold } = frame;
  const { quality } = frame.text;
  const { month: index, placed, without } = lowestFirst(frame, reporting, id);
  if (index === undefined) return [];
  const month = formatMonth(index, language);
  const percent = (value: number) => sayPercent(value, frame);
  const places = (list: readonly Placed[]) =>
    formatList(
      list.map(({ name, value }) => `${name} (${percent(value)})`),
      language,
    );
  const [first] = placed;
  const none =
    without.length > 0 ? [fill(quality.noneReported, { month, places: formatList(without, language) })] : [];
  if (!first) return [fill(quality.noneKnown, { month })];
  if (placed.length === 1) {
    return [fill(quality.onePlace, { month, place: first.name, value: percent(first.value) }), ...none];
  }
  if (isEqual(placed)) return [fill(quality.allEqual, { month, value: percent(first.value) }), ...none];
  const low = placed.filter(({ value }) => value < threshold * 100).length;
  const under = fill(quality.lowestOf, {
    month,
    threshold: formatPercent(threshold * 100, language, 0),
    count: low,
    total: placed.length,
  });
  return [
    fill(quality.lowest, { month, places: places(placed.slice(0, Math.min(NAMED, placed.length - 1))) }),
    ...(id === 'completeness' ? [under] : []),
    ...none,
  ];
}

/**
 * The page's title: the finding on completeness in the page's month, of the region where one is chosen. To a reader of a part the
 * lowest is the lowest of that part.
 */
export function sayFinding(frame: PageFrame, reporting: Reporting): string {
  const { quality } = frame.text;
  const { month: index, all, placed } = lowestFirst(frame, reporting, 'completeness');
  const [first] = placed;
  if (index === undefined || all === null || !first) return quality.findingNone;
  const values = { month: formatMonth(index, frame.language), value: sayPercent(all, frame) };
  const isPart = !frame.region && frame.scope.kind === 'regions';
  const low = { place: first.name, low: sayPercent(first.value, frame) };
  const finding =
    placed.length === 1 || (isPart && isEqual(placed))
      ? fill(quality.findingOne, values)
      : isEqual(placed)
        ? fill(quality.findingEqual, values)
        : fill(isPart ? quality.findingLowPart : quality.findingLow, { ...values, ...low });
  const inside = finding.charAt(0).toLowerCase() + finding.slice(1);
  if (!frame.region) return leadWhole(frame, inside);
  return fill(quality.findingOf, { region: frame.region.name, finding: inside });
}

/** Whole per cent; one decimal where rounding would carry it over the threshold. */
export function sayPercent(
  value: number,
  { threshold, language }: Pick<PageFrame, 'threshold' | 'language'>,
): string {
  const cut = threshold * 100;
  const crosses = value < cut && Math.round(value) >= cut;
  return formatPercent(crosses ? Math.floor(value * 10) / 10 : value, language, crosses ? 1 : 0);
}

function isEqual(placed: readonly Placed[]): boolean {
  const last = placed.at(-1);
  return last !== undefined && placed[0]?.value === last.value;
}
