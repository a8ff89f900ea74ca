import { NoteMap } from '@/components/brief/note-map';
import { StaticMap } from '@/components/map/static-map';
import { capitalise, sayPeriod } from '@/lib/board/words';
import type { LoadedNote } from '@/lib/committee/load-note';
import { editionAddress } from '@/lib/committee/view/note-address';
import { speakNote, type NoteSpeaker } from '@/lib/committee/view/note-speaker';
import { sayExtract } from '@/lib/committee/view/say-extract';
import { viewNoteMap, type NoteMapView } from '@/lib/committee/view/view-map';
import { loadNoteToExport } from '@/lib/export/brief/load-note';
import { saySource } from '@/lib/export/tables/provenance';
import { formatDate } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { sayMadeOn, type FigureRequest, type LoadFigure } from './figure-request';
import { renderMarkup } from './render-figure';
import { legendHeight, SheetLegendDrawing } from './sheet-legend';
import type { Sheet, SheetFoot, SheetLegend } from './sheet-types';

type DrawNote = (speaker: NoteSpeaker, foot: SheetFoot) => Promise<Sheet | null> | Sheet | null;

/** A figure of the note that `note` names, as it was frozen and as its reader may see it. */
function figureOfNote(draw: DrawNote): LoadFigure {
  return async ({ query, language, reader, origin }) => {
    if (reader?.permissions.has('committee:read') !== true) return { kind: 'not-permitted' };
    const { note: id = '', ...rest } = query;
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined) return { kind: 'bad-query', parameter: unknown, takes: [] };
    const note = await loadNoteToExport(id, reader, language);
    const speaker = speakNote(note.document, language, note.since);
    const sheet = await draw(speaker, footOfNote(speaker, note, origin));
    return { kind: 'ready', period: note.document.period, sheet };
  };
}

/** The national map of the note. */
export const loadBriefMap = figureOfNote((speaker, foot) => {
  const { map } = speaker.document;
  if (!map) return null;
  const view = viewNoteMap(speaker, map);
  const { drawing, palette } = map;
  return {
    title: `${view.title}, ${speaker.document.country[speaker.language]}`,
    hints: [view.definition, view.hint],
    drawing: (
      <StaticMap
        {...{ drawing, palette, marks: view.marks, words: view.words, selected: null }}
        prefix="map"
        className=""
      />
    ),
    ...{ width: drawing.width, height: drawing.height },
    legend: [legendOf(speaker, view)],
    notes: view.schematic ? [`${speaker.text.board.schematic}.`] : [],
    foot,
  };
});

const SMALL = { head: 22, gap: 32, across: 2 } as const;

/** The maps of the note's regions side by side, each with its own legend: their bands differ. */
export const loadBriefSmallMaps = figureOfNote(async (speaker, foot) => {
  const views = speaker.document.smallMaps.map((map) => viewNoteMap(speaker, map, 'short'));
  if (views.length === 0) return null;
  const width = Math.max(...views.map(({ map }) => map.drawing.width));
  const height = Math.max(...views.map(heightOf(speaker, width)));
  const drawings = await Promise.all(views.map(drawSmall));
  const rows = Math.ceil(views.length / SMALL.across);
  const { slides } = speaker.text;
  const period = sayPeriod(speaker, speaker.document.period);
  return {
    title: `${fill(slides.smallMaps, { period })}, ${speaker.document.country[speaker.language]}`,
    hints: [],
    drawing: views.map((view, index) => {
      const x = (index % SMALL.across) * (width + SMALL.gap);
      const y = Math.floor(index / SMALL.across) * (height + SMALL.gap);
      return (
        <g key={view.map.indicator} transform={`translate(${x} ${y})`}>
          <text y="14" fontSize="13" fontWeight="700" fill="var(--ink)">
            {view.indicator}
          </text>
          {/* Our own renderer's markup: names in it are escaped already. */}
          <g
            transform={`translate(0 ${SMALL.head})`}
            dangerouslySetInnerHTML={{ __html: drawings[index] ?? '' }}
          />
          <g transform={`translate(0 ${SMALL.head + view.map.drawing.height + 8})`}>
            <SheetLegendDrawing {...legendOf(speaker, view)} width={width} hatch="sheet-hatch" />
          </g>
        </g>
      );
    }),
    width: SMALL.across * (width + SMALL.gap) - SMALL.gap,
    height: rows * (height + SMALL.gap) - SMALL.gap,
    legend: [],
    notes: views.map(({ indicator, definition, hint }) => `${indicator}. ${definition} ${hint}`),
    foot,
  };
});

function heightOf(speaker: NoteSpeaker, width: number) {
  return (view: NoteMapView) =>
    SMALL.head + view.map.drawing.height + 8 + legendHeight(legendOf(speaker, view), width);
}

/** The drawing of the note's page, at its own size: a page lets it fill its column. */
async function drawSmall(view: NoteMapView, index: number): Promise<string> {
  const markup = await renderMarkup(<NoteMap view={view} prefix={`map-${index}`} />);
  const [svg = ''] = /<svg[\s\S]*<\/svg>/.exec(markup) ?? [];
  const { width, height } = view.map.drawing;
  return svg.replace('<svg', `<svg width="${width}" height="${height}"`);
}

function legendOf(
  speaker: NoteSpeaker,
  { map: { indicator, palette }, legend: { bands, expected, statuses, words } }: NoteMapView,
): SheetLegend {
  return {
    bands: {
      palette,
      texts: bands,
      expected: expected && { ...expected, label: markOpen(speaker, indicator, expected.label) },
    },
    keys: [
      ...statuses.map((status) => ({ shape: status, text: words.status[status] })),
      ...(words.noData === null ? [] : [{ shape: 'hatch', text: words.noData } as const]),
      ...(words.outside === null ? [] : [{ shape: 'outside', text: words.outside } as const]),
      ...(words.hidden === null ? [] : [{ shape: 'hidden', text: words.hidden } as const]),
    ],
  };
}

/** `à valider` beside what is expected, which notes of earlier versions were frozen without. */
function markOpen({ text, document }: NoteSpeaker, indicator: string, said: string): string {
  const { slides, common } = text;
  const isOpen = document.regions.some(({ figures }) =>
    figures.some((figure) => figure.indicator === indicator && figure.validated === false),
  );
  if (!isOpen || said.includes(common.toValidate)) return said;
  return fill(slides.open, { text: said, word: common.toValidate });
}

/** Where a note's figures come from: as it was frozen, with its edition and what a confined reader's copy holds. */
function footOfNote(
  speaker: NoteSpeaker,
  { brief, extractOf }: LoadedNote,
  origin: FigureRequest['origin'],
): SheetFoot {
  const { text, language, document } = speaker;
  const { common, brief: words, slides, exports } = text;
  const edition =
    brief.state === 'draft'
      ? words.draftPrint
      : fill(words.edition, { edition: brief.edition }).replace(' ', '\u00a0');
  const extract = sayExtract(text, language, extractOf);
  const source = fill(slides.source, { source: saySource(text, document.fictive) });
  return {
    period: capitalise(sayPeriod(speaker, document.period)),
    dataAsOf: fill(common.dataAsOf, { date: formatDate(document.release.dataAsOf, language) }),
    release: fill(common.release, { label: document.release.label }),
    source: [source, document.meeting.title, edition, ...(extract === null ? [] : [extract])].join(' · '),
    madeOn: sayMadeOn(speaker),
    address: `${origin}${editionAddress(brief)}`,
    fictive: document.fictive ? exports.fictive : null,
  };
}
