import { BoardPage } from '@/components/board/board-page';
import type { Query } from '@/lib/board/read-query';

interface RegionPageProps {
  readonly params: Promise<{ readonly uid: string }>;
  readonly searchParams: Promise<Query>;
}

export default async function RegionPage({ params, searchParams }: RegionPageProps) {
  const { uid } = await params;
  return <BoardPage focus={{ level: 'region', uid }} query={await searchParams} />;
}
