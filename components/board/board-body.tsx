import { useDeferredValue, useMemo } from 'react';
import { FooterBody } from '@/components/layout/footer-body';
import { boardAddress } from '@/lib/board/address';
import type { BoardProps } from '@/lib/board/board-types';
import type { Choice } from '@/lib/board/types';
import type { BoardView } from '@/lib/board/view-board';
import { isPart, sayRankHint, sayTogether } from '@/lib/board/part';
import { sayPeriod } from '@/lib/board/words';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import { BoardHead } from './board-head';
import { BoardLinks } from './board-links';
import { LateFigures } from './late-figures';
import { MapFigure } from './map-figure';
import { PillarTiles } from './pillar-tiles';
import { RankedList } from './ranked-list';
import { TrendFigure } from './trend-figure';
import { useLatest } from './use-latest';

/** What the page brings besides the figures. */
export interface BoardFoot {
  readonly country: string;
  /** `https://host` of the page, to cite its address. */
  readonly origin: string;
  /** Whether this machine makes PDFs and pictures. */
  readonly withChromium: boolean;
}

interface BoardBodyProps extends Pick<BoardProps, 'frame' | 'drawings'> {
  readonly view: BoardView;
  /** What was chosen, and what is shown until its figures are here. */
  readonly choice: Choice;
  readonly shown: Choice;
  readonly snapshot: Snapshot;
  readonly busy: boolean;
  readonly failed: boolean;
  readonly foot: BoardFoot;
  readonly onChoose: (part: Partial<Choice>) => void;
}

export function BoardBody({
  frame,
  drawings,
  view,
  choice,
  shown,
  snapshot,
  busy,
  failed,
  foot,
  onChoose,
}: BoardBodyProps) {
  const { board, common } = frame.text;
  const period = sayPeriod(frame, shown.period);
  const ofRegions = shown.level === 'region';
  const choosePlace = useLatest((place: string) => onChoose({ place }));
  const choosePeriod = useLatest((month: string) => onChoose({ period: month }));
  const listText = useMemo(
    () => ({
      ...frame.text,
      board: {
        ...frame.text.board,
        overYearHead: view.changeHead,
        rankHint: sayRankHint(frame),
      },
    }),
    [frame, view.changeHead],
  );
  // The title, the tiles and the list answer at once; the map and the charts follow in the next frame.
  const late = useDeferredValue(useMemo(() => ({ view, period }), [view, period]));
  return (
    <>
      <BoardHead {...{ frame, view, choice, snapshot, period, failed, onChoose }} />
      <div className={busy ? 'busy' : undefined} aria-busy={busy}>
        {isPart(frame) && <p className="mb-2 text-14 font-bold">{board.stripWhole}</p>}
        <PillarTiles
          label={board.pillars}
          toValidate={common.toValidate}
          tiles={view.tiles}
          onChoose={(indicator) => onChoose({ indicator })}
        />
        <div className="board-main mt-[22px]">
          <div className="board-list">
            <RankedList
              text={listText}
              title={view.listTitle}
              placeHead={ofRegions ? board.levelRegion : board.levelDistrict}
              units={ofRegions ? board.regions : board.districts}
              rows={view.rows}
              total={{ ...view.total, name: sayTogether(frame) }}
              onChoose={choosePlace}
            />
            {view.gapNote !== null && <p className="sub mt-2">{view.gapNote}</p>}
            {late.view.trend && <TrendFigure frame={frame} trend={late.view.trend} busy={busy} />}
          </div>
          <div className="board-map">
            {drawings && (
              <MapFigure
                {...{ frame, drawings }}
                selected={shown.place}
                level={shown.level}
                view={late.view}
                period={late.period}
                country={foot.country}
                onSelect={choosePlace}
              />
            )}
            <BoardLinks {...{ frame, drawings, view }} choice={shown} withChromium={foot.withChromium} />
          </div>
        </div>
        <LateFigures frame={frame} view={late.view} period={late.period} onPeriod={choosePeriod} />
      </div>
      <FooterBody
        text={common}
        fictive={snapshot.fictive}
        calculation={view.indicator.calculation}
        address={`${foot.origin}${boardAddress(frame.path, choice)}`}
        withPdf={foot.withChromium}
        withFiles={frame.scope !== 'overview'}
      />
    </>
  );
}
