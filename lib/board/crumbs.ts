import type { Messages } from '@/lib/i18n/messages';
import { pageOf } from './address';
import type { ReadyBoard } from './board-types';

interface Crumb {
  readonly text: string;
  readonly href?: string;
  readonly current?: boolean;
}

/** Country → region → district, with what is still to be chosen. */
export function boardCrumbs({ above, country, props }: ReadyBoard, text: Messages['board']): Crumb[] {
  const { head, scope } = props.frame;
  const ancestors = above.map((unit): Crumb => {
    const href = pageOf(unit.level, unit.uid);
    const name = unit.level === 'country' ? country : unit.name;
    return href === null ? { text: name } : { text: name, href };
  });
  const open =
    head.level === 'country'
      ? [{ text: text.chooseRegion }, ...(scope === 'overview' ? [] : [{ text: text.crumbDistrict }])]
      : head.level === 'region'
        ? [{ text: text.chooseDistrict }]
        : [];
  return [...ancestors, { text: head.name, current: true }, ...open];
}
