import type { BoardIndicator } from '@/lib/board/types';
import { fill } from '@/lib/i18n/messages/fill';
import { yearOf } from '@/lib/periods/period';
import type { PageFrame } from '../page-frame';
import { judgedCell, type Standing } from './plan-data';
import { sayCellStatus, sayPlanStatus } from './say-finding';
import { sayIn, sayValue } from './say-projection';

type Speaker = Pick<PageFrame, 'language' | 'text'>;

/**
 * Where a target stands, in words: `en retard, provisoire`; of one whose last milestone has passed, what it was then:
 * `non atteinte fin 2022 (2,63 M)`.
 * @param ended the plan is looked at where it ended.
 */
export function sayStanding(
  speaker: Speaker,
  indicator: BoardIndicator,
  standing: Standing,
  ended: boolean,
): string {
  const { common, plan } = speaker.text;
  const { past } = standing;
  const cell = judgedCell(standing);
  const over = ended || past !== null;
  const status = cell ? sayCellStatus(cell, over, speaker) : sayPlanStatus(null, over, speaker.text);
  const value = cell?.figure.value ?? null;
  const said =
    past === null
      ? status
      : fill(value === null ? plan.pastUnknown : plan.past, {
          status,
          year: yearOf(past.month),
          value: value === null ? '' : sayValue(speaker, indicator, value),
        });
  return cell?.provisional && cell.status !== null ? `${said}, ${common.provisional}` : said;
}

/** `atteinte en février 2024, après l’échéance`; `null` where there is nothing to add. */
export function sayMetLater({ language, text }: Speaker, { past }: Pick<Standing, 'past'>): string | null {
  if (past === null || past.metIn === null) return null;
  const { metAtLatest, metLater } = text.plan;
  return fill(past.cell.status === null ? metAtLatest : metLater, { month: sayIn({ language }, past.metIn) });
}
