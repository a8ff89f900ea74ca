import { HeatTable } from '@/components/charts/heat-table';
import { FigureLinks } from '@/components/exports/figure-links';
import { DueWords } from '@/components/stocks/due-words';
import { placeFigureQuery } from '@/lib/pages/figure-query';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlaceData } from '@/lib/pages/place/place-types';
import { viewCalendar } from '@/lib/pages/place/view-calendar';

/** Products by months, the number in every cell, with how long each has been beyond its target or lacking in some areas. */
export function CalendarSection({ frame, data }: { frame: PageFrame; data: PlaceData }) {
  const { place, pages, stocks } = frame.text;
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
          <p className="sub">{stocks.monthsHint}</p>
          <p className="my-1 text-13">{view.finding}</p>
          <HeatTable
            label={place.calendar}
            corner={place.product}
            columns={view.columns}
            rows={[
              ...view.rows.map(({ product, name, cells, tail, long }) => ({
                key: product,
                head: name,
                cells,
                tail: long ? <b>{tail}</b> : tail,
              })),
              ...(view.reporting === null
                ? []
                : [
                    {
                      key: view.reporting.product,
                      head: view.reporting.name,
                      cells: view.reporting.cells,
                      total: true,
                    },
                  ]),
            ]}
            palette="down"
            tailHead={stocks.running}
            legend={view.legends}
            begin="end"
          />
          <DueWords frame={frame} rates={view.rates} month={data.month} />
          <FigureLinks text={frame.text.slides} name="place-calendar" query={placeFigureQuery(frame)} />
        </>
      )}
    </section>
  );
}
