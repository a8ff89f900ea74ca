import { BoardPage } from '@/components/board/board-page';
import { definePage } from '@/components/access/define-page';

export default definePage('/regions/[uid]', (page) => (
  <BoardPage focus={{ level: 'region', uid: page.params['uid'] ?? '' }} page={page} />
));
