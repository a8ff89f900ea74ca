import { addMeeting } from '../writing/meetings';
import type { BriefDocument } from '../brief-types';
import type { CommitteeActor, Meeting, MeetingWish, RecommendationWish } from '../types';
import type { Store } from '@/lib/store/types';
import { SAMPLE_DOCUMENT } from './sample-document';

export const AWA: CommitteeActor = { account: 'a', accountName: 'Awa Diarra' };
export const MOUSSA: CommitteeActor = { account: 'm', accountName: 'Moussa Keïta' };

export function someMeeting(changes: Partial<MeetingWish> = {}): MeetingWish {
  return {
    title: 'Troisième réunion',
    date: '2026-09-14',
    place: 'Bamako',
    agenda: ['État du plan', 'Ruptures'],
    organisations: ['DGSHP'],
    documents: [{ title: 'Compte rendu', url: 'https://sante.example/cr.pdf' }],
    ...changes,
  };
}

export function someWish(changes: Partial<RecommendationWish> = {}): RecommendationWish {
  return {
    text: 'Superviser chaque ASC',
    owner: 'DGSHP',
    due: '2026-12-31',
    state: 'open',
    reason: null,
    indicator: 'supervision_monthly',
    places: ['R1'],
    ...changes,
  };
}

export async function makeMeeting(store: Store, changes: Partial<MeetingWish> = {}): Promise<Meeting> {
  return addMeeting(store, someMeeting(changes), AWA);
}

/** An invented document of a meeting. */
export function someDocument(
  { id }: Pick<Meeting, 'id'>,
  changes: Partial<BriefDocument> = {},
): BriefDocument {
  return { ...SAMPLE_DOCUMENT, meeting: { ...SAMPLE_DOCUMENT.meeting, id }, ...changes };
}
