import { listMeetings } from '@/lib/api/answers/committee';
import { defineRoute } from '@/lib/api/define-route';
import { withStore } from '@/lib/api/open-context';
import { readMeetingsOperation } from '@/lib/api/operations/committee-operations';

export const GET = defineRoute({
  operation: readMeetingsOperation,
  open: withStore,
  handler: async (context) => ({ rows: await listMeetings(context) }),
});
