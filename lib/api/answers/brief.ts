import { confineDocument } from '@/lib/committee/document/confine-document';
import { listRevised } from '@/lib/committee/document/list-revised';
import { readBrief } from '@/lib/store/queries/committee/briefs';
import { readDocument } from '@/lib/store/queries/committee/documents';
import type { DeepReadonly } from '../operations/operation';
import type { StoreContext } from '../open-context';
import { ProblemError } from '../problem';
import type { BriefAnswer } from '../schemas/brief';

/**
 * A published note as the reader may see it.
 * @throws ProblemError 404 `not-found` for a draft, or where there is no such note.
 */
export async function findBrief(
  { store, scope }: StoreContext,
  id: string,
): Promise<DeepReadonly<BriefAnswer>> {
  const brief = await readBrief(store, id);
  const frozen = await readDocument(store, id);
  if (!brief || !frozen || brief.state === 'draft') {
    throw new ProblemError('not-found', {
      fr: 'Aucune note publiée n’a cet identifiant. La page /reunions donne la liste des notes.',
      en: 'No published note has this id. The page /reunions lists the notes.',
    });
  }
  const { meeting, edition, state, code, publishedAt } = brief;
  const document = confineDocument(frozen, scope);
  return {
    ...{ id, meeting, edition, state, code },
    publishedAt: publishedAt?.toISOString() ?? null,
    document,
    revisedSince: await listRevised(store, document),
  };
}
