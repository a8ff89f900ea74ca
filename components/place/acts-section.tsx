import { MoreRows } from '@/components/stocks/more-rows';
import { StatusMark } from '@/components/ui/status-mark';
import { TableFrame } from '@/components/ui/table-frame';
import { formatMonth, formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlaceData } from '@/lib/pages/place/place-types';
import { viewActs, type ActRow } from '@/lib/pages/place/view-acts';

/** A longer list shows this many rows, and the others behind a control. */
const SHOWN_AT_ONCE = 12;

/** The units to treat first, by fixed rules: what was found, since when, whom it concerns, whom to call. */
export function ActsSection({ frame, data }: { frame: PageFrame; data: PlaceData }) {
  const { place, board, stocks } = frame.text;
  const { rows, count, unknown, isCuttable } = viewActs(frame, data);
  const isLong = !isCuttable && rows.length > SHOWN_AT_ONCE + 1;
  const heads = [
    { label: board.status, numeric: false },
    { label: place.finding, numeric: false },
    { label: place.since, numeric: true },
    { label: place.concerned, numeric: true },
    { label: place.call, numeric: false },
  ];
  return (
    <section className={isLong ? 'section mt-6 rank-long' : 'section mt-6'}>
      <h2 id="acts-title" className="text-18 font-bold">
        {place.acts}
      </h2>
      <p className="sub">
        {place.actsHint}{' '}
        {frame.period.length > 1 &&
          `${fill(place.actsAt, { month: formatMonth(data.month, frame.language) })} `}
        {unknown > 0 &&
          fill(pickForm(frame.language, unknown, place.actsUnknown), {
            count: formatNumber(unknown, frame.language),
          })}
      </p>
      {rows.length === 0 ? (
        <p className="mt-2">{place.actsNone}</p>
      ) : (
        <TableFrame label={place.acts}>
          <table className="table place-acts stacked" aria-labelledby="acts-title">
            <thead>
              <tr>
                <th scope="col">{data.level === 'region' ? board.levelDistrict : board.levelArea}</th>
                {heads.map(({ label, numeric }) => (
                  <th key={label} scope="col" className={numeric ? 'num' : undefined}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((act, index) => (
                <Row
                  key={act.uid}
                  act={act}
                  since={place.since}
                  isFurther={isLong && index >= SHOWN_AT_ONCE}
                />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      {isCuttable && (
        <p className="links mt-2">
          <MoreRows
            frame={frame}
            shown={rows.length}
            count={count}
            anchor="acts-title"
            parameter="tout"
            inFile={false}
          />
        </p>
      )}
      {isLong && (
        <details className="rank-more screen-only">
          <summary>{fill(place.showAll, { count })}</summary>
        </details>
      )}
      {isLong && <p className="print-only sub">{fill(stocks.cutHere, { shown: SHOWN_AT_ONCE, count })}</p>}
    </section>
  );
}

function Row({ act, since, isFurther }: { act: ActRow; since: string; isFurther: boolean }) {
  return (
    <tr className={isFurther ? 'further' : undefined}>
      <th scope="row">
        {act.href === null ? (
          <b>{act.name}</b>
        ) : (
          <a href={act.href} className="font-bold">
            {act.name}
          </a>
        )}
      </th>
      <td className="stack-side">
        <StatusMark status={act.status} word={act.statusWord} />
      </td>
      <td className="stack-line">
        {act.finding}
        {act.also !== '' && <span className="rank-note">{act.also}</span>}
      </td>
      <td className="num" data-label={since}>
        {act.since}
      </td>
      <td className="num stack-side">
        <b>{act.concerned}</b>
        {act.weight !== '' && <span className="rank-note">{act.weight}</span>}
      </td>
      <td className="stack-line">{act.call}</td>
    </tr>
  );
}
