import { HeatTable } from '@/components/charts/heat-table';
import { ToValidate } from '@/components/ui/to-validate';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlaceData } from '@/lib/pages/place/place-types';
import { viewCalendar } from '@/lib/pages/place/view-calendar';

/** Products by months, the number in every cell, with how long each has been beyond the threshold. */
export function CalendarSection({ frame, data }: { frame: PageFrame; data: PlaceData }) {
  const { place, common, pages } = frame.text;
  const view = viewCalendar(frame, data);
  return (
    <section className="section">
      <h2 id="calendrier-titre" className="text-18 font-bold">
        {place.calendar}
      </h2>
      {view === null ? (
        <p className="not-tracked">{pages.notTracked}</p>
      ) : (
        <>
          <p className="sub">
            {place.calendarHint}{' '}
            {view.threshold ? (
              <>
                {view.threshold.text} {!view.threshold.validated && <ToValidate word={common.toValidate} />}
              </>
            ) : null}
          </p>
          <p className="my-1 text-13">{view.finding}</p>
          <HeatTable
            label={place.calendar}
            corner={place.product}
            columns={view.columns}
            rows={view.rows.map(({ product, name, cells, runText, long }) => ({
              key: product,
              head: name,
              cells,
              tail: long ? <b>{runText}</b> : runText,
            }))}
            palette={view.palette}
            {...(view.threshold ? { tailHead: place.calendarTail } : {})}
            legend={view.legend}
            begin="end"
          />
        </>
      )}
    </section>
  );
}
