import { z } from 'zod';
import { actionOf, postAction } from './action-forms';
import type { Visitor } from './visitor';

const listed = z.object({ rows: z.array(z.object({ id: z.string(), title: z.string() })) });
const made = z.object({ rows: z.array(z.object({ id: z.string(), meeting: z.string() })) });

let held = 0;

/**
 * A secretary's own meeting, with a recommendation or without, made by the pages' forms.
 * @returns their ids; empty for a recommendation that there is not.
 * @param wish fields of the recommendation.
 */
export async function holdMeeting(
  secretary: Visitor,
  { withRecommendation = true }: { readonly withRecommendation?: boolean } = {},
  wish: Readonly<Record<string, string>> = {},
): Promise<Record<'meeting' | 'recommendation', string>> {
  held += 1;
  const title = `Réunion ${held} de ce contrôle`;
  const send = async (path: string, action: string, values: Readonly<Record<string, string>>) => {
    const form = await secretary.findForm(path, `of ${action}`, (seen) => actionOf(seen) === action);
    const { status, body } = await postAction(secretary, { path, form }, values);
    if (status >= 400) throw new Error(`${action}: HTTP ${status} ${body.slice(0, 400)}`);
  };
  await send('/reunions', 'meetings.add', { title, date: '14/09/2026', place: 'Salle du comité' });
  const { rows } = await secretary.json('/api/v1/meetings', listed);
  const meeting = rows.find((row) => row.title === title)?.id;
  if (meeting === undefined) throw new Error(`the meeting "${title}" was not added`);
  if (!withRecommendation) return { meeting, recommendation: '' };
  await send(`/reunions/${meeting}`, 'recommendations.add', {
    text: 'Superviser chaque ASC',
    owner: 'DGSHP',
    ...wish,
  });
  const own = await secretary.json(`/api/v1/recommendations?meeting=${meeting}`, made);
  const recommendation = own.rows[0]?.id;
  if (recommendation === undefined) throw new Error(`the recommendation of "${title}" was not added`);
  return { meeting, recommendation };
}
