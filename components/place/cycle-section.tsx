import { FigureLinks } from '@/components/exports/figure-links';
import { StatusMark } from '@/components/ui/status-mark';
import { ToValidate } from '@/components/ui/to-validate';
import { periodLabel } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { placeFigureQuery } from '@/lib/pages/figure-query';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlaceData } from '@/lib/pages/place/place-types';
import { viewCycle, type CycleRow } from '@/lib/pages/place/view-cycle';

/** The four elements of 360° supervision and all four together: bars from zero, a tick at what was expected. */
export function CycleSection({ frame, data }: { frame: PageFrame; data: PlaceData }) {
  const { place, common, pages, board } = frame.text;
  const view = viewCycle(frame, data);
  return (
    <section className="section">
      <h2 id="cycle-titre" className="text-18 font-bold">
        {fill(place.cycle, { period: periodLabel(frame.period, frame.language) })}
      </h2>
      {view === null ? (
        <p className="not-tracked">{pages.notTracked}</p>
      ) : (
        <>
          <p className="sub">
            {place.cycleHint} {view.toValidate && <ToValidate word={common.toValidate} />}
          </p>
          <ol className="cycle">
            {view.rows.map((row) => (
              <li key={row.id} className={row.number === null ? 'cycle-row cycle-all' : 'cycle-row'}>
                {row.number !== null && (
                  <span className="cycle-number" aria-hidden="true">
                    {row.number}
                  </span>
                )}
                <span className="cycle-name">
                  {row.name}
                  <span className="rank-note">{row.of}</span>
                </span>
                <Bar row={row} />
                <b className={row.bar.value === null ? 'cycle-value cycle-none' : 'cycle-value'}>
                  {row.value}
                </b>
                <span className="cycle-status">
                  {row.status === null ? (
                    <span className="soft">{row.statusWord}</span>
                  ) : (
                    <StatusMark status={row.status} word={row.statusWord} />
                  )}
                  {row.expected !== null && row.bar.value !== null && (
                    <span className="rank-note">{fill(board.expectedValue, { value: row.expected })}</span>
                  )}
                </span>
              </li>
            ))}
          </ol>
          {view.norms.length > 0 && <p className="sub mt-2">{view.norms.join(' · ')}</p>}
          <FigureLinks text={frame.text.slides} name="place-cycle" query={placeFigureQuery(frame)} />
        </>
      )}
    </section>
  );
}

function Bar({ row: { bar, number } }: { row: CycleRow }) {
  const share = (value: number) => `${Math.max(0, Math.min(100, value))}%`;
  return (
    <svg className="cycle-bar" width="100%" height="28" aria-hidden="true">
      <rect y="5" width="100%" height="18" fill="var(--tint)" />
      {bar.value !== null && (
        <rect
          y="5"
          width={share(bar.value)}
          height="18"
          fill={number === null ? 'var(--accent)' : 'var(--map-4)'}
        />
      )}
      {bar.expected !== null && (
        <line
          x1={share(bar.expected)}
          x2={share(bar.expected)}
          y1="0"
          y2="28"
          stroke="var(--ink)"
          strokeWidth="2"
        />
      )}
    </svg>
  );
}
