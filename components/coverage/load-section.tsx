import { DotStrip } from '@/components/charts/dot-strip';
import { fitAxis } from '@/components/charts/scale';
import { Section } from '@/components/ui/section';
import { ValueBar } from '@/components/ui/value-bar';
import { readCell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import { sayNumber } from '@/lib/board/words';
import { formatList } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { CoverageData, PlacedFigures } from '@/lib/pages/coverage/load-coverage';
import { findIndicator } from '@/lib/pages/coverage/speak';
import { PLACE_COLUMNS, viewPlaceRows, type PlaceTable as Rows } from '@/lib/pages/coverage/view-place-rows';
import { viewStrip } from '@/lib/pages/coverage/view-strip';
import type { PageFrame } from '@/lib/pages/page-frame';
import { readSort } from '@/lib/pages/sort';
import { closingColumns, judgementColumns, numberColumn } from './columns';
import { NotTracked } from './not-tracked';
import { PlaceTable, type PlaceColumn } from './place-table';
import { TableNotes } from './table-notes';

const ID = 'charge';
const INDICATOR = 'population_per_chw';
const WIDE = 684;
const NARROW = 328;

/** People per ASC against what is expected, and how many more ASC that would take; then the spread of the districts. */
export function LoadSection({ frame, data }: { frame: PageFrame; data: CoverageData }) {
  const { coverage: words } = frame.text;
  const { listed, districts } = data;
  const indicator = findIndicator(frame, INDICATOR);
  if (!indicator) {
    return (
      <Section id={ID} title={words.load}>
        <NotTracked frame={frame} name={words.load} />
      </Section>
    );
  }
  const sort = readSort(frame, PLACE_COLUMNS, { column: 'value', descending: true }, ID);
  const table = viewPlaceRows(frame, listed, indicator, sort);
  return (
    <Section id={ID} title={words.load} hint={words.loadHint}>
      <PlaceTable
        {...{ frame, table, sort }}
        id={ID}
        title={words.load}
        level={listed.level}
        columns={[
          numberColumn('part', words.targetPopulation),
          numberColumn('whole', words.active),
          loadColumn(table, words.loadBar),
          numberColumn('value', words.perChw, true),
          ...judgementColumns(frame, words.norm, table),
          ...closingColumns(frame, false),
        ]}
      />
      <TableNotes
        {...{ frame, listed, table }}
        indicators={[INDICATOR]}
        paired={isPaired(frame, listed, table) ? words.pairedNote : null}
      />
      {districts !== null && <Strip {...{ frame, districts, indicator }} />}
    </Section>
  );
}

/** Whether the totals differ from those that the tables before give of the same words. */
function isPaired(frame: PageFrame, { snapshot, head }: PlacedFigures, { total: { pair } }: Rows): boolean {
  const read = (id: string) => {
    const indicator = findIndicator(frame, id);
    const position = snapshot.orgUnits.indexOf(head.uid);
    return indicator ? readCell(snapshot, indicator, position, frame).figure : null;
  };
  const people = read('coverage_population')?.denominator ?? null;
  const chw = read('chw_functional')?.numerator ?? null;
  if (pair === null) return false;
  return (people !== null && people !== pair.part) || (chw !== null && chw !== pair.whole);
}

/** The value as a bar from zero, with a tick at what is expected. */
function loadColumn({ rows }: Rows, label: string): PlaceColumn {
  const values = rows.flatMap(({ cell }) => [cell.figure.value ?? 0, cell.expected ?? 0]);
  const scale = Math.max(1, ...values) * 1.05;
  return {
    key: 'bar',
    label,
    numeric: false,
    sortable: false,
    cell: ({ cell: { figure, expected } }) => (
      <ValueBar
        value={figure.value === null ? null : figure.value / scale}
        expected={expected === null ? null : expected / scale}
        fill="var(--map-4)"
      />
    ),
  };
}

function Strip({
  frame,
  districts,
  indicator,
}: {
  frame: PageFrame;
  districts: PlacedFigures;
  indicator: BoardIndicator;
}) {
  const { coverage: words } = frame.text;
  const strip = viewStrip(frame, districts, indicator);
  if (!strip) return null;
  const { points, expected, label, silent } = strip;
  const known = points.map(({ value }) => value);
  const scale = fitAxis([...known, ...(expected === null ? [] : [expected])], 100);
  const format = (value: number) => sayNumber(frame, indicator, value);
  return (
    <figure className="keep mt-4">
      <figcaption>
        <h3 className="text-14 font-bold">
          {frame.scope.kind === 'regions' && frame.region === null ? words.stripPart : words.strip}
        </h3>
        <p className="sub">{strip.hint}</p>
      </figcaption>
      {[WIDE, NARROW].map((width) => (
        <div key={width} className={width === WIDE ? 'wide-only' : 'narrow-only'}>
          <DotStrip {...{ label, points, expected, scale, format, width }} />
        </div>
      ))}
      <p className="mt-1 text-13">{strip.finding}</p>
      {silent.length > 0 && (
        <p className="sub">{fill(words.silent, { places: formatList(silent, frame.language) })}</p>
      )}
    </figure>
  );
}
