import { BoardPage } from '@/components/board/board-page';
import { definePage } from '@/components/access/define-page';

/** The national map. */
export default definePage('/', (page) => <BoardPage page={page} />);
