import { formatDate, formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { CommitteeFrame } from './committee-frame';
import type { StateCounts } from './count-states';
import type { MeetingsData } from './load-meetings';
import { sayStates } from './say-counts';

type Frame = Pick<CommitteeFrame, 'language' | 'text'>;

/** When the committee meets next, and how many of its recommendations are overdue. */
export function sayMeetingsTitle({ next, past, counts }: MeetingsData, { text, language }: Frame): string {
  const { committee } = text;
  const [first] = next;
  if (!first && past.length === 0) return committee.heading;
  const when = first
    ? fill(committee.headingNext, { date: formatDate(first.meeting.date, language) })
    : committee.noneNext;
  if (counts.overdue === 0) return when;
  return fill(pickForm(language, counts.overdue, committee.headingLate), {
    next: when,
    count: formatNumber(counts.overdue, language),
  });
}

/** How many recommendations are followed, and how they stand. */
export function sayFollowed(counts: StateCounts, frame: Frame): string {
  const { committee } = frame.text;
  if (counts.all === 0) return committee.followedNone;
  return fill(pickForm(frame.language, counts.all, committee.followed), {
    count: formatNumber(counts.all, frame.language),
    states: sayStates(counts, frame),
  });
}
