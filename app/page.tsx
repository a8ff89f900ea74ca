import { BoardPage } from '@/components/board/board-page';
import type { Query } from '@/lib/board/read-query';

/** The national map. */
export default async function NationalPage({ searchParams }: { searchParams: Promise<Query> }) {
  return <BoardPage focus={{ level: 'country' }} query={await searchParams} />;
}
