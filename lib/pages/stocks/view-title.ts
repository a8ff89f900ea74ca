import { readCell } from '@/lib/board/cells';
import { formatNumber, formatPercent, ofPlace } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { leadWhole } from '@/lib/pages/lead-whole';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { ChronicCount } from './chronic-types';
import type { StocksData } from './load-stocks';
import { chosenRate, sayProductInside } from './say';

/**
 * The finding: how many of the reporting ASC lack the product, and how many areas have lacked it for three months. Built from
 * the figures by this rule alone; without a figure the page says what it is of.
 */
export function viewTitle(
  frame: PageFrame,
  { snapshot }: Pick<StocksData, 'snapshot'>,
  chronic: ChronicCount | null,
): string {
  const { stocks } = frame.text;
  const { language, region } = frame;
  const rate = chosenRate(frame);
  if (!rate) return region ? `${stocks.title}, ${region.name}` : stocks.title;
  const { value, partial } = readCell(snapshot, rate, 0, frame).figure;
  if (value === null) {
    return region ? fill(stocks.findingNone, { of: ofPlace(region.name, language) }) : stocks.findingNoneAll;
  }
  const share = formatPercent(value, language, 0);
  const plain = region
    ? fill(stocks.findingAt, { place: region.name, product: sayProductInside(frame, rate.id), share })
    : leadWhole(frame, fill(stocks.finding, { product: sayProductInside(frame, rate.id), share }));
  const finding = partial ? `${plain}${stocks.findingPartial}` : plain;
  return chronic === null ? finding : `${finding}${stocks.then}${sayActs(frame, chronic)}`;
}

function sayActs({ language, scope, region, text: { stocks } }: PageFrame, chronic: ChronicCount): string {
  const count = chronic.areas;
  const isPart = scope.kind === 'regions' && region === null;
  if (count === 0) return isPart ? stocks.findingNoActsPart : stocks.findingNoActs;
  const forms = isPart ? stocks.findingActsPart : stocks.findingActs;
  return fill(pickForm(language, count, forms), { count: formatNumber(count, language) });
}
