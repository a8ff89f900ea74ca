import type { Messages } from '@/lib/i18n/messages';
import type { Crumb } from '@/lib/navigation/crumb';
import type { ReadyBoard } from './board-types';

/** The country, and what is still to be chosen: a region, then a district where the reader may see one. */
export function boardCrumbs({ country, props }: ReadyBoard, text: Messages['board']): Crumb[] {
  const further = props.frame.scope === 'overview' ? [] : [{ text: text.crumbDistrict }];
  return [{ text: country, current: true }, { text: text.chooseRegion }, ...further];
}
