import { StatusMark } from '@/components/ui/status-mark';
import { ToValidate } from '@/components/ui/to-validate';
import type { SummaryTile } from '@/lib/pages/stocks/view-summary';

/** The figures of the theme, then what there is to act on. */
export function SummaryTiles({
  tiles,
  label,
  toValidate,
}: {
  tiles: readonly SummaryTile[];
  label: string;
  toValidate: string;
}) {
  return (
    <section className="tiles mb-6" aria-label={label}>
      {tiles.map((tile) => (
        <div key={tile.key} className="tile">
          <span className="tile-pillar">{tile.name}</span>
          <span className="tile-question">{tile.question}</span>
          <span className={tile.hasValue ? 'tile-value' : 'tile-value !text-18'}>{tile.value}</span>
          {tile.statusWord !== '' && (
            <span className="tile-status">
              <StatusMark status={tile.status} word={tile.statusWord} />
            </span>
          )}
          <span className="tile-lines">
            {tile.lines.map((line) => (
              <span key={line.label} className="tile-line">
                <span className="text-ink-2">{line.label}</span>
                <span>
                  {line.value} {line.toValidate && <ToValidate word={toValidate} />}
                </span>
              </span>
            ))}
          </span>
        </div>
      ))}
    </section>
  );
}
