import { TileContent } from '@/components/ui/tile-content';
import type { TileView } from '@/lib/board/view-types';
import { instead } from './follow';

interface PillarTilesProps {
  readonly label: string;
  readonly toValidate: string;
  readonly tiles: readonly TileView[];
  readonly onChoose: (indicator: string) => void;
}

/** The four pillars: value, what was expected, change over a year, data received. Each chooses its indicator. */
export function PillarTiles({ label, toValidate, tiles, onChoose }: PillarTilesProps) {
  return (
    <section className="tiles" aria-label={label}>
      {tiles.map((tile) => {
        const { indicator, href } = tile;
        return href !== null ? (
          <a
            key={tile.key}
            href={href}
            className="tile"
            aria-current={tile.chosen ? 'true' : undefined}
            onClick={indicator === null ? undefined : instead(() => onChoose(indicator))}
          >
            <TileContent tile={tile} toValidate={toValidate} />
          </a>
        ) : (
          <div key={tile.key} className="tile">
            <TileContent tile={tile} toValidate={toValidate} />
          </div>
        );
      })}
    </section>
  );
}
