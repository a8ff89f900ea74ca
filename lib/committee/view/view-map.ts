import { sayPeriod, sayStatus } from '@/lib/board/words';
import type { Language } from '@/lib/i18n/language';
import { fill } from '@/lib/i18n/messages/fill';
import type { Status } from '@/lib/indicators/types';
import type { ShapeMark } from '../brief-map-types';
import type { BriefMap } from '../brief-types';
import { nameIndicator, printedIndicator, type NoteSpeaker } from './note-speaker';

type MapWordKey =
  | 'title'
  | 'country'
  | 'outside'
  | 'hidden'
  | 'enclaveOutside'
  | 'enclaveOutsideLine'
  | 'enclaveLine'
  | 'zoomIn'
  | 'zoomOut'
  | 'reset';

export interface NoteMapView {
  readonly map: BriefMap;
  readonly title: string;
  readonly indicator: string;
  readonly definition: string;
  readonly hint: string;
  readonly marks: Readonly<Record<string, ShapeMark>>;
  /** As the map's components take them. */
  readonly words: Readonly<Record<MapWordKey, string>> & { readonly language: Language };
  readonly legend: {
    readonly bands: readonly string[];
    readonly expected: { readonly after: 1 | 2 | 3 | 4; readonly label: string } | null;
    readonly statuses: readonly Status[];
    readonly words: {
      readonly noData: string | null;
      readonly outside: string | null;
      readonly hidden: string | null;
      readonly chosen: null;
      readonly status: Readonly<Record<Status, string>>;
    };
  };
  /** District boundaries are drawn and are not official. */
  readonly schematic: boolean;
}

const STATUSES = ['on-track', 'watch', 'off-track'] as const satisfies readonly Status[];

/** A frozen map with its title and legend in the reader's language. */
export function viewNoteMap(
  speaker: NoteSpeaker,
  map: BriefMap,
  form: 'label' | 'short' = 'label',
): NoteMapView {
  const { language, text, document } = speaker;
  const { board, common, brief } = text;
  const marks = map.marks[language];
  const { drawing } = map;
  const drawn = [...drawing.units, ...drawing.regions];
  const outlined = drawn.filter(({ programme }) => !programme);
  const shown = Object.values(marks);
  const indicator = nameIndicator(speaker, map.indicator, form);
  const period = sayPeriod(speaker, document.period);
  return {
    map,
    title: fill(brief.mapTitle, { indicator, period }),
    indicator,
    definition: printedIndicator(speaker, map.indicator)?.definition[language] ?? '',
    hint: sayHint(speaker, map),
    marks,
    words: {
      title: fill(board.mapLabel, { indicator, period }),
      language,
      country: document.country[language],
      outside: board.mapOutside,
      hidden: board.outOfScope,
      enclaveOutside: board.mapEnclave,
      enclaveOutsideLine: board.mapEnclaveLine,
      enclaveLine: board.mapEnclaveValue,
      zoomIn: board.mapZoomIn,
      zoomOut: board.mapZoomOut,
      reset: board.mapReset,
    },
    legend: {
      bands: map.bands[language],
      expected: map.expected && { after: map.expected.after, label: map.expected.label[language] },
      statuses: STATUSES.filter((status) => shown.some((mark) => mark.status === status)),
      words: {
        noData: shown.some((mark) => mark.fill === 'no-data') ? board.legendRegionNoData : null,
        outside: outlined.some(({ hidden }) => !hidden) ? common.outside : null,
        hidden: outlined.some(({ hidden }) => hidden) ? board.outOfScope : null,
        chosen: null,
        status: {
          'on-track': sayStatus(speaker, 'on-track'),
          watch: sayStatus(speaker, 'watch'),
          'off-track': sayStatus(speaker, 'off-track'),
        },
      },
    },
    schematic: drawing.innerBorders !== '',
  };
}

function sayHint({ text: { brief }, language }: NoteSpeaker, { palette, expected, note }: BriefMap): string {
  const own = note ? ` ${note[language]}` : '';
  if (palette === 'band') return `${brief.mapHintNorm}${own}`;
  if (expected === null || palette === 'plain') return `${brief.mapHint}${own}`;
  return `${palette === 'down' ? brief.mapHintThreshold : brief.mapHintJump}${own}`;
}
