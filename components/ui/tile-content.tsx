import type { Status } from '@/lib/indicators/types';
import { StatusMark } from './status-mark';
import { ToValidate } from './to-validate';

/** What a tile says. */
export interface TileText {
  readonly pillar: string;
  readonly question: string;
  readonly value: string;
  /** Said small after the value: `sur 17`; empty for nothing. */
  readonly of?: string;
  readonly hasValue: boolean;
  readonly status: Status | null;
  readonly statusWord: string;
  readonly lines: readonly {
    readonly label: string;
    readonly value: string;
    readonly toValidate: boolean;
  }[];
}

/** The name of a tile, its question, value and status, and the lines under them. `toValidate`: the words « à valider ». */
export function TileContent({ tile, toValidate }: { tile: TileText; toValidate: string }) {
  const { of = '' } = tile;
  return (
    <>
      <span className="tile-pillar">{tile.pillar}</span>
      <span className="tile-question">{tile.question}</span>
      <span className={tile.hasValue ? 'tile-value' : 'tile-value !text-18'}>
        {tile.value} {of !== '' && <small>{of}</small>}
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
