import { Section } from '@/components/ui/section';
import type { PlaceTableId } from '@/lib/pages/coverage/asks';
import type { PlacedFigures } from '@/lib/pages/coverage/load-coverage';
import { sayPairedChw } from '@/lib/pages/coverage/say-paired';
import { findIndicator } from '@/lib/pages/coverage/speak';
import { PLACE_COLUMNS, viewPlaceRows } from '@/lib/pages/coverage/view-place-rows';
import type { PageFrame } from '@/lib/pages/page-frame';
import { readSort } from '@/lib/pages/sort';
import { barColumn, closingColumns, judgementColumns, numberColumn } from './columns';
import { NotTracked } from './not-tracked';
import { PlaceTable } from './place-table';
import { TableNotes } from './table-notes';

interface ShareSectionProps {
  readonly frame: PageFrame;
  readonly listed: PlacedFigures;
  /** Anchor, and prefix of the sorting parameters. */
  readonly id: PlaceTableId;
  readonly indicator: string;
  readonly words: {
    readonly title: string;
    readonly hint: string;
    readonly whole: string;
    readonly part: string;
    readonly bar: string;
    readonly left: string;
    readonly value: string;
    /** Of the bar, with `{place}`, `{part}` and `{left}`. */
    readonly sentence: string;
    readonly excess: string;
  };
}

/** A share in people, place by place: those who are in and those who are left, the worst first. */
export function ShareSection({ frame, listed, id, indicator: wanted, words }: ShareSectionProps) {
  const { coverage } = frame.text;
  const indicator = findIndicator(frame, wanted);
  if (!indicator) {
    return (
      <Section id={id} title={words.title}>
        <NotTracked frame={frame} name={words.title} />
      </Section>
    );
  }
  const sort = readSort(frame, PLACE_COLUMNS, { column: 'left', descending: true }, id);
  const table = viewPlaceRows(frame, listed, indicator, sort);
  return (
    <Section id={id} title={words.title} hint={words.hint}>
      <PlaceTable
        {...{ frame, id, table, sort }}
        title={words.title}
        level={listed.level}
        columns={[
          numberColumn('whole', words.whole),
          numberColumn('part', words.part),
          barColumn(id, words.bar, table.scale, words.sentence),
          numberColumn('left', words.left, true),
          numberColumn('value', words.value, true),
          ...judgementColumns(frame, coverage.expected, table),
          ...closingColumns(frame, true),
        ]}
      />
      <TableNotes
        {...{ frame, listed, table }}
        indicators={[wanted]}
        excess={words.excess}
        paired={id === 'paie' ? sayPairedChw(frame, listed, table.total.pair?.whole) : null}
      />
    </Section>
  );
}
