import { readCell, type Cell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import { sayFigure, sayGap, sayJudgement } from '@/lib/board/words';
import { formatList, formatMonth, formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { Forms } from '@/lib/i18n/messages/forms';
import type { Status, Theme } from '@/lib/indicators/types';
import type { PageFrame } from '@/lib/pages/page-frame';
import { sayProduct } from '@/lib/pages/stocks/say';
import type { PlaceData } from './place-types';
import { readSilence, saySilence } from './read-silence';
import { themeName } from './theme-name';

/** One pillar of the summary: its first indicator, how it stands, and one fact. */
export interface PillarColumn {
  readonly key: Theme;
  readonly name: string;
  /** What the value is of; empty where the pillar is not tracked. */
  readonly indicator: string;
  readonly value: string;
  readonly hasValue: boolean;
  readonly status: Status | null;
  readonly statusWord: string;
  readonly gap: string;
  readonly fact: string;
}

const PILLARS = [
  { theme: 'coverage', first: 'coverage_population' },
  { theme: 'supervision', first: 'supervision_monthly' },
  { theme: 'stock', first: 'stockout_any' },
  { theme: 'reporting', first: 'completeness' },
] as const satisfies readonly { theme: Theme; first: string }[];

type Pillar = (typeof PILLARS)[number]['theme'];

/** Coverage, supervision, stock and reports: where the first indicator of each stands. */
export function viewSummary(frame: PageFrame, data: PlaceData): PillarColumn[] {
  const { text } = frame;
  return PILLARS.map(({ theme, first }) => {
    const name = themeName(text, theme);
    const ofTheme = frame.indicators.filter((indicator) => indicator.theme === theme);
    const indicator = ofTheme.find(({ id }) => id === first) ?? ofTheme[0];
    if (!indicator) {
      const empty = { indicator: '', hasValue: false, status: null, statusWord: '', gap: '', fact: '' };
      return { key: theme, name, value: text.pages.notTracked, ...empty };
    }
    const cell = readCell(data.snapshot, indicator, 0, frame);
    return {
      key: theme,
      name,
      indicator: indicator.short,
      value: sayFigure(frame, indicator, cell.figure),
      hasValue: cell.figure.value !== null,
      status: cell.status,
      statusWord: sayJudgement(frame, cell),
      gap: sayPillarGap(frame, data, indicator, cell),
      fact: sayFact(frame, data, theme),
    };
  });
}

/** What is still to be done; of reports, that it is counted up to the expected value: the fact beside it counts all that lack. */
function sayPillarGap(
  frame: PageFrame,
  { snapshot }: PlaceData,
  indicator: BoardIndicator,
  cell: Cell,
): string {
  if (cell.gap === null) return '';
  const gap = sayGap(frame, indicator, cell, snapshot.monthsInPeriod);
  const isShort = indicator.theme === 'reporting' && cell.gap > 0 && indicator.hasDenominator;
  return isShort ? fill(frame.text.place.gapToExpected, { gap }) : gap;
}

const FACTS: Readonly<Record<Pillar, (frame: PageFrame, data: PlaceData) => string | null>> = {
  coverage: sayEmptyPosts,
  supervision: sayUnseen,
  stock: sayChronic,
  reporting: sayMissing,
};

/** The pillar's fact. Of a longer period the lists are those of its last month: said then. */
function sayFact(frame: PageFrame, data: PlaceData, pillar: Pillar): string {
  const fact = FACTS[pillar](frame, data);
  if (fact === null) return '';
  const isOfMonth = pillar !== 'coverage' && frame.period.length > 1;
  return isOfMonth ? `${fact} (${formatMonth(data.month, frame.language, 'short')})` : fact;
}

function sayEmptyPosts(frame: PageFrame, { snapshot }: PlaceData): string | null {
  const indicator = frame.indicators.find(({ id }) => id === 'chw_functional');
  const figure = indicator && readCell(snapshot, indicator, 0, frame).figure;
  if (!figure || figure.numerator === null || figure.denominator === null) return null;
  const empty = Math.round(figure.denominator - figure.numerator);
  const { place, common } = frame.text;
  const said = empty > 0 ? count(frame, empty, place.factPosts) : place.factNoPosts;
  return figure.partial ? `${said} (${common.partial})` : said;
}

function sayUnseen(frame: PageFrame, data: PlaceData): string | null {
  const { unseen } = data;
  const { place } = frame.text;
  if (!frame.indicators.some(({ id }) => id === 'supervision_monthly')) return null;
  if (unseen.length === 0) return sayUnknown(frame, data) ?? place.factAllSeen;
  const chw = unseen.reduce((sum, area) => sum + area.chw, 0);
  return count(frame, chw, place.factUnseen) + count(frame, unseen.length, place.inAreas);
}

/** Nothing is found in a place that sends nothing: unknown, not good. */
function sayUnknown(frame: PageFrame, data: PlaceData): string | null {
  const silence = readSilence(data, data.head.uid);
  return silence && fill(frame.text.place.factUnknown, { silence: saySilence(frame, silence) });
}

/** The product that is chronically out in the most areas. */
function sayChronic(frame: PageFrame, data: PlaceData): string | null {
  const { chronic } = data;
  const { place } = frame.text;
  if (!frame.indicators.some(({ id }) => id === 'stockout_any')) return null;
  const ranked = [...new Set(chronic.map(({ product }) => product))]
    .map((product) => ({ product, areas: chronic.filter((one) => one.product === product).length }))
    .sort((a, b) => b.areas - a.areas);
  const worst = ranked[0];
  if (!worst) return sayUnknown(frame, data) ?? place.factNoChronic;
  return fill(pickForm(frame.language, worst.areas, place.factChronic), {
    product: sayProduct(frame, worst.product),
    count: formatNumber(worst.areas, frame.language),
  });
}

/** How many areas sent nothing, and the two districts with the most of them where there are several. */
function sayMissing(frame: PageFrame, { missing, level, units }: PlaceData): string | null {
  const { place } = frame.text;
  if (missing === null) return null;
  if (missing.length === 0) return place.noneMissing;
  const said = count(frame, missing.length, place.factMissing);
  const worst = units
    .map(({ uid, name }) => ({ name, areas: missing.filter(({ district }) => district === uid).length }))
    .filter(({ areas }) => areas > 0)
    .sort((a, b) => b.areas - a.areas)
    .slice(0, 2);
  if (level !== 'region' || worst.length < 2) return said;
  const areas = worst.reduce((sum, one) => sum + one.areas, 0);
  const places = formatList(
    worst.map(({ name }) => name),
    frame.language,
  );
  return said + fill(place.ofWhich, { count: formatNumber(areas, frame.language), places });
}

function count({ language }: PageFrame, number: number, forms: Forms): string {
  return fill(pickForm(language, number, forms), { count: formatNumber(number, language) });
}
