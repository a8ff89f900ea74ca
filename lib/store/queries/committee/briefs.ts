import 'server-only';
import { sql, type Selectable } from 'kysely';
import type { Brief } from '@/lib/committee/brief-types';
import { readChoices } from '@/lib/committee/read-choices';
import type { BriefTable } from '../../committee-schema';
import type { Store } from '../../types';

const COLUMNS = [
  ...(['id', 'meeting', 'edition', 'state', 'version', 'period', 'choices', 'code'] as const),
  ...(['release_number', 'published_at', 'published_by'] as const),
];

/** All notes of a meeting, the last edition first. */
export async function readBriefs({ db }: Store, meeting: string): Promise<Brief[]> {
  const rows = await selectBriefs(db)
    .where('brief.meeting', '=', meeting)
    .orderBy('edition', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toBrief);
}

export async function readBrief({ db }: Store, id: string): Promise<Brief | undefined> {
  const row = await selectBriefs(db).where('brief.id', '=', id).executeTakeFirst();
  return row && toBrief(row);
}

/** The note of a short address, as somebody may type it from paper: in small letters, with spaces around it. */
export async function readBriefByCode({ db }: Store, code: string): Promise<Brief | undefined> {
  const printed = code.trim().toUpperCase();
  if (!/^[0-9A-Z]{6}$/.test(printed)) return undefined;
  const row = await selectBriefs(db).where('code', '=', printed).executeTakeFirst();
  return row && toBrief(row);
}

/** A note is superseded where its meeting has a later published edition; nothing is written into it for that. */
const SUPERSEDED = sql<boolean | number>`EXISTS (SELECT 1 FROM brief AS later WHERE brief.state = 'published'
  AND later.meeting = brief.meeting AND later.state = 'published'
  AND (later.edition, later.id) > (brief.edition, brief.id))`;

/** Without their documents. */
export function selectBriefs(db: Store['db']) {
  return db
    .selectFrom('brief')
    .select(COLUMNS.map((column) => `brief.${column}` as const))
    .select(SUPERSEDED.as('superseded'));
}

export function toBrief(
  row: Omit<Selectable<BriefTable>, 'document'> & { readonly superseded: boolean | number },
): Brief {
  const { id, meeting, edition, period, code } = row;
  const superseded = Boolean(row.superseded);
  return {
    ...{ id, meeting, edition, period, code },
    state: superseded ? 'superseded' : row.state === 'published' ? 'published' : 'draft',
    version: row.version + (superseded ? 1 : 0),
    choices: readChoices(row.choices, id),
    releaseNumber: row.release_number,
    publishedAt: row.published_at === null ? null : new Date(row.published_at),
    publishedBy: row.published_by,
  };
}
