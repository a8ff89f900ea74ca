import { z } from 'zod';
import type { Visitor } from './visitor';

const listed = z.object({
  rows: z.array(z.object({ id: z.string(), places: z.array(z.string()).default([]) })),
});

/** A meeting and a recommendation of the whole programme: of those that a demonstration begins with. */
export async function findCommitteeOf(
  visitor: Visitor,
): Promise<{ readonly meeting: string; readonly recommendation: string }> {
  const first = async (path: string) => {
    const { rows } = await visitor.json(path, listed);
    return rows.find(({ places }) => places.length === 0)?.id ?? 'none';
  };
  return {
    meeting: await first('/api/v1/meetings'),
    recommendation: await first('/api/v1/recommendations'),
  };
}
