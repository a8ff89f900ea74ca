import 'server-only';
import type { Brief } from '@/lib/committee/brief-types';
import type { Store } from '../../types';

export interface Draft extends Pick<Brief, 'id' | 'meeting' | 'edition' | 'version' | 'period' | 'choices'> {
  readonly state: 'draft';
}

export async function insertDraft({ db }: Store, draft: Draft): Promise<void> {
  await db
    .insertInto('brief')
    .values({
      ...draft,
      ...{ code: null, release_number: null, published_at: null, published_by: null, document: null },
      choices: JSON.stringify(draft.choices),
    })
    .execute();
}

/** Inside the transaction that holds its row. */
export async function updateDraft(
  { db }: Store,
  { id, version, period, choices }: Pick<Brief, 'id' | 'version' | 'period' | 'choices'>,
): Promise<void> {
  await db
    .updateTable('brief')
    .set({ version, period, choices: JSON.stringify(choices) })
    .where('id', '=', id)
    .execute();
}

export async function deleteDraft({ db }: Store, id: string): Promise<void> {
  await db.deleteFrom('brief').where('id', '=', id).where('state', '=', 'draft').execute();
}

export interface Publication extends Pick<Brief, 'id' | 'version' | 'edition'> {
  readonly code: string;
  readonly publishedAt: Date;
  readonly publishedBy: string;
  readonly releaseNumber: number;
  /** The document's text, for ever. */
  readonly frozen: string;
}

/** Inside the transaction that holds its row: from here on the database refuses to change it. */
export async function publishDraft({ db }: Store, publication: Publication): Promise<void> {
  const { id, version, edition, code, frozen: document } = publication;
  await db
    .updateTable('brief')
    .set({
      ...{ state: 'published', version, edition, code, document },
      release_number: publication.releaseNumber,
      published_at: publication.publishedAt.getTime(),
      published_by: publication.publishedBy,
    })
    .where('id', '=', id)
    .execute();
}

export async function isCodeTaken({ db }: Store, code: string): Promise<boolean> {
  const row = await db.selectFrom('brief').select('id').where('code', '=', code).executeTakeFirst();
  return row !== undefined;
}
