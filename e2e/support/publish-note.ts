import { findActionForm, postAction } from './action-forms';
import { holdMeeting } from './hold-meeting';
import { findNote } from './notes';
import type { Visitor } from './visitor';

/** Has a secretary publish a note by the pages' forms, where the store holds none yet. */
export async function publishNote(secretary: Visitor, storeFile: string): Promise<void> {
  if (findNote(storeFile).brief !== undefined) return;
  const ids = await holdMeeting(secretary, { withRecommendation: false });
  const find = (action: 'briefs.begin' | 'briefs.publish') =>
    findActionForm(secretary, action, undefined, ids);
  await postAction(secretary, await find('briefs.begin'));
  const { status, body } = await postAction(secretary, await find('briefs.publish'), { confirm: 'oui' });
  if (findNote(storeFile).brief === undefined) {
    throw new Error(`the note was not published: HTTP ${status} ${body.slice(0, 400)}`);
  }
}
