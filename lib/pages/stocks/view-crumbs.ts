import type { Crumb } from '@/lib/navigation/crumb';
import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';

/** Where the page stands: `Mali › Stocks › Mopti`. */
export function viewCrumbs(frame: PageFrame): Crumb[] {
  const { country, region, text } = frame;
  const map = { text: country, href: mapAddress(frame) };
  if (!region) return [map, { text: text.stocks.title, current: true }];
  return [
    map,
    { text: text.stocks.title, href: pageAddress(frame, { region: null }) },
    { text: region.name, current: true },
  ];
}

/** The map of the same period. */
function mapAddress({ asked }: PageFrame): string {
  return pageAddress({ path: '/', asked: {} }, { periode: asked['periode'] ?? null });
}
