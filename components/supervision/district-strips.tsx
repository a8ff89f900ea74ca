import { FigureLinks } from '@/components/exports/figure-links';
import { figureQuery } from '@/lib/pages/figure-query';
import { DotStrip, stripReach } from '@/components/charts/dot-strip';
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
  const ofRegions = rows.slice(1).map((row) => row.points);
  const due = [...rows.map(({ expected }) => expected), ...(indicator.band ?? [])];
  const points = rows.flatMap((row) => row.points.map(({ value }) => value));
  const scale = shareAxis([points, due], indicator.unit);
  const format = (value: number) => formatValue(value, indicator, frame.language);
  const formatTick = (value: number) => formatBound(value, indicator, frame.language);
  const sizes = SIZES.map((size) => ({ ...size, reach: stripReach(ofRegions, scale, size.width) }));
  return (
    <>
      <p className="sub">{view.hint}</p>
      {sizes.map(({ className, width, reach }) => (
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
                  expected={row.expected}
                  {...(indicator.band ? { band: indicator.band } : {})}
                  scale={scale}
                  format={format}
                  formatTick={formatTick}
                  width={width}
                  withTicks={index === rows.length - 1}
                  due={view.due}
                  {...(index > 0 ? { reach } : {})}
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
