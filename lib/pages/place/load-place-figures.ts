import { Kept } from '@/lib/board/kept';
import { loadSnapshots } from '@/lib/board/load-figures';
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
    const [snapshot, peers] = await loadSnapshots(context, period, [
      { level: below, head, orgUnits: units },
      { level, head: parent, orgUnits: siblings },
    ]);
    const [history] = await loadHistories(context, [head], dueMonthOf(period, context.release.lastMonth));
    if (!snapshot || !peers || !history) throw new Error(`No figures could be built for ${head.uid}.`);
    return { snapshot, peers, history };
  });
}
