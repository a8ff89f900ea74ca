import { FigureLinks } from '@/components/exports/figure-links';
import { figureQuery } from '@/lib/pages/figure-query';
import { DotStrip, placeStrip, stripReach } from '@/components/charts/dot-strip';
import { shareAxis } from '@/components/charts/small-multiple-layout';
import type { BoardIndicator } from '@/lib/board/types';
import { formatBound, formatValue } from '@/lib/i18n/format';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { DistrictsView } from '@/lib/pages/supervision/view-districts';

interface DistrictStripsProps {
  readonly frame: PageFrame;
  readonly indicator: BoardIndicator;
  readonly view: DistrictsView;
}

/** Text keeps its size whatever the page: drawn for each of its widths; a tablet's serves paper. */
const SIZES = [
  { className: 'strips-huge', width: 1370 },
  { className: 'strips-wide', width: 1010 },
  { className: 'narrow-only', width: 328 },
  { className: 'strips-middle', width: 540 },
] as const;

/** Every district as a dot: all of them, then each region's, on one scale; the distribution in words under it. */
export function DistrictStrips({ frame, indicator, view }: DistrictStripsProps) {
  const { rows, sentences } = view;
  const due = [...rows.map(({ expected }) => expected), ...(indicator.band ?? [])];
  const points = rows.flatMap((row) => row.points.map(({ value }) => value));
  const scale = shareAxis([points, due], indicator.unit);
  const format = (value: number) => formatValue(value, indicator, frame.language);
  const formatTick = (value: number) => formatBound(value, indicator, frame.language);
  const sizes = SIZES.map(({ className, width }) => {
    const dots = rows.map((row) => placeStrip(row.points, scale, width));
    return { className, width, dots, reach: stripReach(dots.slice(1)) };
  });
  return (
    <>
      <p className="sub">{view.hint}</p>
      {sizes.map(({ className, width, dots, reach }) => (
        <div key={className} className={className}>
          <div className="strips">
            {rows.map((row, index) => (
              <div key={row.key} className="strip-row">
                <p className="strip-head">
                  <b>{row.name}</b> <span className="text-ink-2">{row.count}</span>
                </p>
                <DotStrip
                  label={row.label}
                  points={row.points}
                  dots={dots[index]}
                  expected={row.expected}
                  band={indicator.band}
                  scale={scale}
                  format={format}
                  formatTick={formatTick}
                  width={width}
                  withTicks={index === rows.length - 1}
                  due={view.due}
                  reach={index > 0 ? reach : undefined}
                />
              </div>
            ))}
          </div>
        </div>
      ))}
      <FigureLinks text={frame.text.slides} name="district-strip" query={figureQuery(frame)} />
      {sentences.length > 0 && <p className="mt-2 max-w-text text-13">{sentences.join(' ')}</p>}
    </>
  );
}
