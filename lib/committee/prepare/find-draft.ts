import { readBrief } from '@/lib/store/queries/committee/briefs';
import { readMeeting } from '@/lib/store/queries/committee/meetings';
import type { Store } from '@/lib/store/types';
import type { Brief } from '../brief-types';
import type { Meeting } from '../types';

/** A note and its meeting, as they stand; `undefined` where one of them is gone. */
export async function readAsked(
  store: Store,
  id: string,
): Promise<{ readonly brief: Brief; readonly meeting: Meeting } | undefined> {
  const brief = await readBrief(store, id);
  const meeting = brief && (await readMeeting(store, brief.meeting));
  return brief && meeting && { brief, meeting };
}
