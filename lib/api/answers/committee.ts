import type { z } from 'zod';
import { readPlaceUnits } from '@/lib/committee/audited/place-names';
import type { Movement } from '@/lib/committee/brief-types';
import { latestClosedMonth, loadMovements } from '@/lib/committee/movement';
import { isOverdue, type Recommendation } from '@/lib/committee/types';
import { isShownTo } from '@/lib/committee/visible';
import { openDataContext } from '@/lib/pages/data-context';
import { byUrgency } from '@/lib/pages/committee/list-recommendations';
import { countStates } from '@/lib/pages/committee/count-states';
import { passesFilter } from '@/lib/pages/committee/passes-filter';
import { readMeetings } from '@/lib/store/queries/committee/meetings';
import { readPublishedBriefs } from '@/lib/store/queries/committee/published-briefs';
import { readRecommendations } from '@/lib/store/queries/committee/recommendations';
import type { StoreContext } from '../open-context';
import type { readRecommendationsOperation } from '../operations/committee-operations';
import type { MeetingAnswer, RecommendationAnswer } from '../schemas/committee';
import { findOrgUnit } from './find-units';

type Input = z.output<(typeof readRecommendationsOperation)['input']>;

/** Civil date of today, UTC as in Mali. */
const todayOf = () => new Date().toISOString().slice(0, 10);

/** Every meeting, the newest first, with what became of the recommendations that the reader may see. */
export async function listMeetings({ store, scope }: StoreContext): Promise<MeetingAnswer[]> {
  const places = await readPlaceUnits(store, scope);
  const all = await readRecommendations(store);
  const shown = all.filter((one) => isShownTo(scope, one, places));
  const briefs = await readPublishedBriefs(store);
  return (await readMeetings(store)).map(({ version: _version, ...meeting }) => {
    const made = shown.filter(({ meeting: of }) => of === meeting.id);
    const { states, overdue } = countStates(made, todayOf());
    const note = briefs.find((brief) => brief.meeting === meeting.id);
    return {
      ...meeting,
      agenda: [...meeting.agenda],
      organisations: [...meeting.organisations],
      documents: [...meeting.documents],
      recommendations: {
        ...{ open: states.open, inProgress: states['in-progress'] },
        ...{ done: states.done, dropped: states.dropped, overdue },
      },
      note: note ? { id: note.id, edition: note.edition, period: note.period, code: note.code } : null,
    };
  });
}

/**
 * The recommendations that a reader may see and a filter leaves, the overdue first.
 * @throws ProblemError 404 for a region that there is not, 403 for one outside the scope.
 */
export async function listRecommendations(
  context: StoreContext,
  { state, owner, indicator, region, meeting, overdue }: Input,
): Promise<RecommendationAnswer[]> {
  const { store, scope } = context;
  if (region !== undefined) await findOrgUnit(context, region, 'region');
  const places = await readPlaceUnits(store, scope);
  const at = { today: todayOf(), places };
  const filter = {
    ...{ state: state ?? '', owner: owner ?? '', indicator: indicator ?? '', region: region ?? '' },
    overdue: overdue === true,
  };
  const rows = (await readRecommendations(store, meeting === undefined ? {} : { meeting }))
    .filter((one) => isShownTo(scope, one, places))
    .filter((one) => passesFilter(one, filter, at) && (overdue !== false || !isOverdue(one, at.today)))
    .sort(byUrgency(at));
  const data = await openDataContext(store, scope);
  const movements = data && (await loadMovements(data, rows, latestClosedMonth(data)));
  return rows.map((one) => ({
    ...writeRow(one),
    overdue: isOverdue(one, at.today),
    movement: pickMovement(movements?.get(one.id)),
  }));
}

function pickMovement(movement: Movement | undefined): RecommendationAnswer['movement'] {
  if (!movement) return null;
  const { from, to, change, withheld } = movement;
  return { from, to, change, withheld: withheld ?? null };
}

function writeRow({ version: _version, places, closedAt, ...one }: Recommendation) {
  return { ...one, places: [...places], closedAt: closedAt?.toISOString() ?? null };
}
