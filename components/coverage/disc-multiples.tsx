import { SmallMultiple } from '@/components/charts/small-multiple';
import { shareAxis } from '@/components/charts/small-multiple-layout';
import type { BoardIndicator } from '@/lib/board/types';
import { formatNumber } from '@/lib/i18n/format';
import type { CoverageData } from '@/lib/pages/coverage/load-coverage';
import { viewDiscMultiples } from '@/lib/pages/coverage/view-disc';
import type { PageFrame } from '@/lib/pages/page-frame';

interface DiscMultiplesProps {
  readonly frame: PageFrame;
  readonly data: CoverageData;
  readonly provisioned: BoardIndicator;
  readonly active: BoardIndicator;
}

const SIZE = { width: 218, height: 132 };

/** Users out of accounts, with accounts out of ASC in grey: one drawing a place, on one scale. */
export function DiscMultiples({ frame, data, provisioned, active }: DiscMultiplesProps) {
  const { coverage: words } = frame.text;
  const multiples = viewDiscMultiples(frame, data, provisioned, active);
  if (multiples.length === 0) return null;
  const axis = shareAxis(
    multiples.flatMap(({ values, accounts, expected }) => [values, accounts, expected]),
    'percent',
  );
  return (
    <div className="coverage-over-time">
      <h3 className="mt-4 text-14 font-bold">{words.multiples}</h3>
      <p className="sub">
        {words.multiplesHint} {axis.low > 0 && frame.text.board.axisNotZero}
      </p>
      <div className="coverage-multiples mt-2">
        {multiples.map(({ uid, accounts, href, ...multiple }) => (
          <SmallMultiple
            key={uid}
            {...multiple}
            {...(href === null ? {} : { href })}
            comparison={accounts}
            unit="percent"
            axis={axis}
            formatTick={(value) => formatNumber(value, frame.language, 0)}
            {...SIZE}
          />
        ))}
      </div>
    </div>
  );
}
