import { FigureLinks } from '@/components/exports/figure-links';
import { TableFrame } from '@/components/ui/table-frame';
import { formatMonth, ofPlace } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { sayShare } from '@/lib/board/words';
import { NEAR_FULL } from '@/lib/indicators/status';
import { placeFigureQuery } from '@/lib/pages/figure-query';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlaceData } from '@/lib/pages/place/place-types';
import { viewIndicators } from '@/lib/pages/place/view-indicators';
import { FreeIndicators } from './free-indicators';
import { IndicatorRow } from './indicator-row';

/** Every tracked indicator of the place against what was expected of it. */
export function IndicatorsSection({ frame, data }: { frame: PageFrame; data: PlaceData }) {
  const { place, pages, board } = frame.text;
  const confined = data.level === 'region' && frame.scope.kind === 'regions';
  const groups = viewIndicators(frame, data);
  const targeted = groups
    .map(({ theme, rows }) => ({ theme, rows: rows.filter(({ hasTarget }) => hasTarget) }))
    .filter(({ rows }) => rows.length > 0);
  const free = groups.flatMap(({ rows }) => rows.filter(({ hasTarget }) => !hasTarget));
  const ids = frame.indicators.map(({ id }) => id).join(',');
  const csv = new URLSearchParams({ indicator: ids, period: frame.period.id, level: data.level });
  csv.set('orgUnit', data.head.uid);
  const rowHeads = {
    expected: fill(place.expectedIn, { month: formatMonth(data.month, frame.language, 'short') }),
    source: place.source,
    change: place.overYear,
    rank: confined ? place.rankScope : place.rank,
    received: place.received,
  };
  const heads = [
    { label: board.value, numeric: true },
    { label: rowHeads.expected, numeric: true },
    { label: rowHeads.source, numeric: false },
    { label: board.status, numeric: false },
    { label: place.gap, numeric: true },
    { label: place.months24, numeric: false },
    { label: rowHeads.change, numeric: true },
    { label: rowHeads.rank, numeric: true },
    { label: rowHeads.received, numeric: true },
  ];
  const notes = [
    fill(place.partialNote, { share: sayShare(frame, frame.threshold) }),
    place.judgedNote,
    fill(place.changeNote, { share: sayShare(frame, NEAR_FULL) }),
    place.sparkHollow,
    data.level === 'district'
      ? fill(place.rankNoteDistrict, { of: ofPlace(data.above.at(-1)?.name ?? '', frame.language) })
      : confined
        ? place.rankNoteScope
        : place.rankNoteRegion,
  ];
  return (
    <section className="section mt-6">
      <div className="place-title-line">
        <h2 id="indicators-title" className="text-18 font-bold">
          {place.indicators}
        </h2>
        <p className="links screen-only">
          <a href={`/api/v1/values.csv?${csv.toString()}`} download>
            {pages.downloadCsv}
          </a>
          <a href="/donnees/definitions">{place.definitions}</a>
        </p>
      </div>
      <TableFrame label={place.indicators}>
        <table className="table place-indicators stacked" aria-labelledby="indicators-title">
          <thead>
            <tr>
              <th scope="col">{board.indicator}</th>
              {heads.map(({ label, numeric }) => (
                <th key={label} scope="col" className={numeric ? 'num' : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          {targeted.map(({ theme, rows }) => (
            <tbody key={theme}>
              <tr className="group">
                <th scope="rowgroup" colSpan={heads.length + 1}>
                  {theme}
                </th>
              </tr>
              {rows.map((row) => (
                <IndicatorRow key={row.id} row={row} heads={rowHeads} text={frame.text} />
              ))}
            </tbody>
          ))}
        </table>
      </TableFrame>
      {free.length > 0 && <FreeIndicators frame={frame} rows={free} heads={rowHeads} />}
      <p className="place-notes">{notes.join(' ')}</p>
      {targeted.length > 0 && (
        <FigureLinks text={frame.text.slides} name="place-trends" query={placeFigureQuery(frame)} />
      )}
    </section>
  );
}
