import { TileContent } from '@/components/ui/tile-content';
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
