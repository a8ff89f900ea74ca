import { definePage, definePageMetadata } from '@/components/access/define-page';
import { PlacePage } from '@/components/place/place-page';
import { readPlaceTitle } from '@/lib/pages/place/place-title';

const PATH = '/regions/[uid]';

export const generateMetadata = definePageMetadata(PATH, async (context) => ({
  title: await readPlaceTitle(context, 'region'),
}));

export default definePage(PATH, (page) => <PlacePage level="region" page={page} />);
