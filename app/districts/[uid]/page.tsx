import { BoardPage } from '@/components/board/board-page';
import { definePage } from '@/components/access/define-page';

export default definePage('/districts/[uid]', (page) => (
  <BoardPage focus={{ level: 'district', uid: page.params['uid'] ?? '' }} page={page} />
));
