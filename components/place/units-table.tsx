import { MoreRows } from '@/components/stocks/more-rows';
import { SortHead } from '@/components/ui/sort-head';
import { TableFrame } from '@/components/ui/table-frame';
import { ToValidate } from '@/components/ui/to-validate';
import type { BoardIndicator } from '@/lib/board/types';
import { capitalise, sayDue } from '@/lib/board/words';
import { ofPlace } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { readCell } from '@/lib/board/cells';
import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlaceData } from '@/lib/pages/place/place-types';
import { cutRows } from '@/lib/pages/place/cut-rows';
import { sourceOf } from '@/lib/pages/place/target-source';
import { viewUnits } from '@/lib/pages/place/view-units';
import { UnitRow } from './unit-row';

interface UnitsTableProps {
  readonly frame: PageFrame;
  readonly data: PlaceData;
  readonly indicator: BoardIndicator;
}

/** A longer list shows this many rows, and the others behind a control. */
const SHOWN_AT_ONCE = 10;

/** The units under the place, the worst first unless the address sorts them. */
export function UnitsTable({ frame, data, indicator }: UnitsTableProps) {
  const { place, board, common, pages } = frame.text;
  const count = data.units.length;
  const { most, isCuttable } = cutRows(frame, count);
  const { rows, total, sort, csv } = viewUnits(frame, data, indicator, most);
  const title = fill(data.level === 'region' ? place.listOfRegion : place.listOfDistrict, {
    of: ofPlace(data.head.name, frame.language),
  });
  const due = sayDue(frame, indicator, readCell(data.snapshot, indicator, 0, frame).expected);
  const toValidate = sourceOf(frame, indicator, data.month, data.head)?.kind === 'to-validate';
  const isLong = !isCuttable && count > SHOWN_AT_ONCE + 1 && sort.column === 'rang';
  const change = indicator.unit === 'percent' ? board.overYearPoints : board.overYearHead;
  const heads = [
    { column: 'nom', label: data.level === 'region' ? board.levelDistrict : board.levelArea, numeric: false },
    { column: 'valeur', label: board.value, numeric: true },
    { column: 'statut', label: board.statusAndGap, numeric: false },
    { column: 'variation', label: change, numeric: true },
    { column: 'recues', label: board.receivedHead, numeric: true },
  ];
  const sorted = heads.find(({ column }) => column === sort.column);
  return (
    <section className={isLong ? 'section rank-long' : 'section'} id="unites">
      <h2 id="unites-titre" className="text-18 font-bold">
        {title}
      </h2>
      <p className="sub">
        {due !== null && (
          <>
            {capitalise(fill(board.expectedValue, { value: due }))}{' '}
            {toValidate && <ToValidate word={common.toValidate} />}
            {'. '}
          </>
        )}
        <span className="screen-only">
          {sorted ? fill(place.sortedBy, { column: sorted.label }) : place.worstFirst}
        </span>{' '}
        {sorted && (
          <a
            href={`${pageAddress(frame, { tri: null, sens: null, vers: null })}#unites`}
            className="screen-only"
          >
            {place.toWorst}
          </a>
        )}
      </p>
      {rows.length === 0 ? (
        <p className="mt-2">{place.noUnits}</p>
      ) : (
        <TableFrame label={title}>
          <table className="table place-units" aria-labelledby="unites-titre">
            <thead>
              <tr>
                {heads.map((head) => (
                  <SortHead key={head.column} frame={frame} sort={sort} {...head} />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <UnitRow
                  key={row.uid}
                  row={row}
                  isFurther={isLong && index >= SHOWN_AT_ONCE}
                  text={frame.text}
                />
              ))}
              <UnitRow row={total} isTotal text={frame.text} />
            </tbody>
          </table>
        </TableFrame>
      )}
      {isCuttable && (
        <p className="links mt-2">
          <MoreRows frame={frame} shown={rows.length} count={count} anchor="unites" parameter="tout" />
        </p>
      )}
      {isLong && (
        // Open, it shows the further rows of the table above by a rule of the style sheet: without script too.
        <details className="rank-more screen-only">
          <summary>{fill(place.showAll, { count })}</summary>
        </details>
      )}
      {isLong && (
        <p className="print-only sub">
          {fill(pickForm(frame.language, SHOWN_AT_ONCE, place.listCut), { count: SHOWN_AT_ONCE })}
        </p>
      )}
      <p className="links screen-only mt-2">
        <a href={csv} download>
          {pages.downloadCsv}
        </a>
        <a href={`/donnees/indicateurs/${indicator.id}`}>{pages.definition}</a>
      </p>
    </section>
  );
}
