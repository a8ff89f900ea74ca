import { TileContent } from '@/components/ui/tile-content';
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
          <TileContent tile={{ ...tile, pillar: tile.name }} toValidate={toValidate} />
        </div>
      ))}
    </section>
  );
}
