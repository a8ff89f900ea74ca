import { titleOf } from '@/lib/i18n/findings';
import { formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '../page-frame';
import type { SupervisionData } from './load-supervision';
import { readHead } from './read-places';

/**
 * The finding: how many ASC were supervised, and how many areas nobody has visited for two months or more. The second is left
 * out where there is none, or where nothing tells it.
 */
export function viewTitle(frame: PageFrame, data: SupervisionData): string {
  const { text, language, period, region } = frame;
  const indicator = frame.indicators.find(({ id }) => id === 'supervision_monthly');
  if (!indicator) return text.supervision.title;
  const { figure } = readHead(frame, data.regions, indicator);
  const { value, partial, state } = figure;
  const head = {
    name: region?.name ?? frame.country,
    level: region === null ? 'country' : 'region',
    value,
    partial,
    state,
  } as const;
  const isPart = region === null && frame.scope.kind === 'regions';
  const said = titleOf(
    {
      indicator,
      period,
      monthsElapsed: data.regions.monthsElapsed,
      lastMonth: frame.lastMonth,
      head,
      places: [],
      placeLevel: 'region',
    },
    language,
  );
  const finding = isPart ? `${text.board.stripWhole}${text.supervision.titleOf}${said}` : said;
  const count = data.unseen.count;
  if (count === 0) return finding;
  const { titleUnseen, titleUnseenScope } = text.supervision;
  const form = pickForm(language, count, isPart ? titleUnseenScope : titleUnseen);
  return fill(form, { finding, count: formatNumber(count, language) });
}
