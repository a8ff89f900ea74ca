import { pageOf } from '@/lib/board/address';
import type { Level } from '@/lib/org-units/org-unit';
import { pageAddress } from './page-address';
import type { PageFrame } from './page-frame';

/** The page of a place, in the period that the address names: a walk from page to page keeps it. `null` for a level without page. */
export function placeAddress(
  { asked }: Pick<PageFrame, 'asked'>,
  { level, uid }: { readonly level: Level; readonly uid: string },
): string | null {
  const path = pageOf(level, uid);
  return path === null ? null : pageAddress({ path, asked: {} }, { periode: asked['periode'] ?? null });
}
