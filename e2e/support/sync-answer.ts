import { z } from 'zod';

/** What the browser tests read of `/api/v1/sync`. */
export const syncAnswer = z.object({
  release: z.object({ release: z.number(), complete: z.boolean(), cells: z.number() }).nullable(),
  server: z.object({
    failingSince: z.string().nullable(),
    failure: z.object({ code: z.string(), sentence: z.string() }).nullable(),
  }),
  pulls: z.array(
    z.object({
      id: z.number(),
      state: z.string(),
      refused: z.number(),
      failure: z.object({ code: z.string(), sentence: z.string() }).nullable(),
      refusals: z.array(z.object({ reason: z.string(), count: z.number() })),
    }),
  ),
});
export type SyncState = z.infer<typeof syncAnswer>;
