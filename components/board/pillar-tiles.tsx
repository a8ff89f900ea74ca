import { StatusMark } from '@/components/ui/status-mark';
import { ToValidate } from '@/components/ui/to-validate';
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

function TileContent({ tile, toValidate }: { tile: TileView; toValidate: string }) {
  return (
    <>
      <span className="tile-pillar">{tile.pillar}</span>
      <span className="tile-question">{tile.question}</span>
      <span className={tile.hasValue ? 'tile-value' : 'tile-value !text-18'}>
        {tile.value} {tile.of !== '' && <small>{tile.of}</small>}
      </span>
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
