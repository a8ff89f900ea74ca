import { Kept } from '@/lib/board/kept';
import { loadSnapshot } from '@/lib/board/load-figures';
import { loadHistories } from '@/lib/board/load-histories';
import type { DataContext } from '@/lib/pages/data-context';
import { dueMonthOf } from '@/lib/plan/expect-at';
import type { Period } from '@/lib/periods/period';
import type { PlaceFigures, PlaceFocus } from './place-types';

const kept = new Kept<PlaceFigures>(64);

/** Every tracked indicator of a place, of what stands under it and of those beside it; built once a release and scope. */
export function loadPlaceFigures(
  context: DataContext,
  focus: PlaceFocus,
  period: Period,
): Promise<PlaceFigures> {
  return kept.get(`${context.key}|${focus.head.uid}|${period.id}`, async () => {
    const { level, head, above, siblings, units } = focus;
    const parent = above.at(-1) ?? head;
    const below = level === 'region' ? 'district' : 'area';
    const snapshot = await loadSnapshot(context, period, below, head, units);
    const peers = await loadSnapshot(context, period, level, parent, siblings);
    const [history] = await loadHistories(context, [head], dueMonthOf(period, context.release.lastMonth));
    if (!history) throw new Error(`No history could be built for ${head.uid}.`);
    return { snapshot, peers, history };
  });
}
