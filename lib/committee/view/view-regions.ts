import type { BriefDocument, PrintedFigure } from '../brief-types';
import { nameIndicator, printedIndicator, type NoteSpeaker } from './note-speaker';
import { sayPrintedBound } from './say-printed';
import { viewFigure, type FigureText } from './view-figure';

export interface RegionColumn {
  readonly key: string;
  readonly name: string;
  /** What was expected in the country; `null` where the places have several or none. */
  readonly expected: string | null;
  readonly toValidate: boolean;
}

export interface RegionRow {
  readonly uid: string;
  readonly name: string;
  /** The country, which is set apart. */
  readonly whole: boolean;
  /** One per column; `null` where the note has no such figure. */
  readonly figures: readonly (FigureText | null)[];
}

export interface RegionsView {
  readonly columns: readonly RegionColumn[];
  readonly rows: readonly RegionRow[];
}

/** The pillars' indicators of each region: the regions by name, the country at the foot. */
export function viewRegions(speaker: NoteSpeaker): RegionsView {
  const [country, ...regions] = speaker.document.regions;
  if (!country) return { columns: [], rows: [] };
  const ids = country.figures.map(({ indicator }) => indicator);
  const toRow = ({ place, figures }: BriefDocument['regions'][number]): RegionRow => ({
    uid: place.uid,
    name: place === country.place ? speaker.text.brief.whole : place.name,
    whole: place === country.place,
    figures: ids.map((id) =>
      viewOf(
        speaker,
        figures.find(({ indicator }) => indicator === id),
      ),
    ),
  });
  return {
    columns: country.figures.map((figure) => viewColumn(speaker, figure)),
    rows: [...regions, country].map(toRow),
  };
}

export interface MapListRow {
  readonly uid: string;
  readonly name: string;
  readonly whole: boolean;
  readonly figure: FigureText;
}

/** The values of the map as a list: the worst region first, those without data after, the country at the foot. */
export function viewMapList(speaker: NoteSpeaker, indicatorId: string): MapListRow[] {
  const indicator = printedIndicator(speaker, indicatorId);
  const [country, ...regions] = speaker.document.regions;
  if (!indicator || !country) return [];
  const sign = indicator.direction === 'down' ? -1 : 1;
  const rank = (value: number | null) => (value === null ? Infinity : sign * value);
  const printedOf = ({ figures }: BriefDocument['regions'][number]) =>
    figures.find((figure) => figure.indicator === indicatorId);
  const sorted = [...regions].sort((a, b) =>
    compare(rank(printedOf(a)?.figure.value ?? null), rank(printedOf(b)?.figure.value ?? null)),
  );
  return [...sorted, country].flatMap((row) => {
    const printed = printedOf(row);
    if (!printed) return [];
    const whole = row === country;
    const name = whole ? speaker.text.brief.whole : row.place.name;
    return { uid: row.place.uid, name, whole, figure: viewFigure(speaker, printed, indicator) };
  });
}

export interface WorstView {
  readonly indicator: string;
  readonly districts: readonly {
    readonly uid: string;
    readonly name: string;
    readonly region: string;
    readonly figure: FigureText;
  }[];
}

/** The worst districts of each pillar's indicator, by name. */
export function viewWorst(speaker: NoteSpeaker): WorstView[] {
  return speaker.document.worst.flatMap(({ indicator: id, districts }) => {
    const indicator = printedIndicator(speaker, id);
    if (!indicator || districts.length === 0) return [];
    return {
      indicator: nameIndicator(speaker, id, 'short'),
      districts: districts.map((printed) => ({
        uid: printed.place.uid,
        name: printed.place.name,
        region: printed.region.name,
        figure: viewFigure(speaker, printed, indicator),
      })),
    };
  });
}

function viewOf(speaker: NoteSpeaker, printed: PrintedFigure | undefined): FigureText | null {
  const indicator = printed && printedIndicator(speaker, printed.indicator);
  return printed && indicator ? viewFigure(speaker, printed, indicator) : null;
}

function viewColumn(speaker: NoteSpeaker, printed: PrintedFigure): RegionColumn {
  const indicator = printedIndicator(speaker, printed.indicator);
  return {
    key: printed.indicator,
    name: nameIndicator(speaker, printed.indicator, 'short'),
    expected:
      indicator && printed.expected !== null ? sayPrintedBound(speaker, indicator, printed.expected) : null,
    toValidate: printed.validated === false,
  };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
