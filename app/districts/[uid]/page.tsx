import { BoardPage } from '@/components/board/board-page';
import type { Query } from '@/lib/board/read-query';

interface DistrictPageProps {
  readonly params: Promise<{ readonly uid: string }>;
  readonly searchParams: Promise<Query>;
}

export default async function DistrictPage({ params, searchParams }: DistrictPageProps) {
  const { uid } = await params;
  return <BoardPage focus={{ level: 'district', uid }} query={await searchParams} />;
}
