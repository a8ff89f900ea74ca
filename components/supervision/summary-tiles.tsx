import { StatusMark } from '@/components/ui/status-mark';
import { ToValidate } from '@/components/ui/to-validate';
import type { TileView } from '@/lib/board/view-types';

interface SummaryTilesProps {
  readonly label: string;
  readonly toValidate: string;
  readonly tiles: readonly TileView[];
}

/** The indicators of supervision: value, what was expected, what is still to do. Each leads to its lines and districts. */
export function SummaryTiles({ label, toValidate, tiles }: SummaryTilesProps) {
  return (
    <section className="tiles supervision-tiles mb-6" aria-label={label}>
      {tiles.map((tile) =>
        tile.href === null ? (
          <div key={tile.key} className="tile">
            <TileContent tile={tile} toValidate={toValidate} />
          </div>
        ) : (
          <a key={tile.key} href={tile.href} className="tile" aria-current={tile.chosen ? 'true' : undefined}>
            <TileContent tile={tile} toValidate={toValidate} />
          </a>
        ),
      )}
    </section>
  );
}

function TileContent({ tile, toValidate }: { tile: TileView; toValidate: string }) {
  return (
    <>
      <span className="tile-pillar">{tile.pillar}</span>
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
    </>
  );
}
