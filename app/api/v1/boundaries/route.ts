import { describeBoundaries, findBoundaries } from '@/lib/api/answers/boundaries';
import { defineRoute } from '@/lib/api/define-route';
import { versionOf, withData } from '@/lib/api/open-context';
import { readBoundaries } from '@/lib/api/operations/data-operations';

export const GET = defineRoute({
  operation: readBoundaries,
  open: withData,
  version: async (context, { level }) => [
    ...versionOf(context),
    (await findBoundaries(context, level)).version,
  ],
  handler: (context, { level }) => describeBoundaries(context, level),
});
