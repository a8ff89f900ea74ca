import { monthId } from '@/lib/periods/period';
import { defaultSince, firstReleaseSince } from '@/lib/store/queries/revision-groups';
import { readRevisedFacts } from '@/lib/store/queries/revisions';
import type { DataContext } from '../open-context';
import { provenanceOf } from '../open-context';
import { REVISION_ROWS } from '../operations/quality-operations';
import type { DeepReadonly } from '../operations/operation';
import type { RevisionAnswer } from '../schemas/quality';
import { findOrgUnit } from './find-units';

export interface RevisionInput {
  readonly since?: Date | undefined;
  readonly region?: string | undefined;
  readonly measure?: string | undefined;
  readonly page: number;
}

/** A page of revised values, area by area. @throws ProblemError when the region is unknown or outside the scope. */
export async function listRevisions(context: DataContext, input: RevisionInput) {
  const { store, scope, release } = context;
  const { region, measure, page } = input;
  if (region !== undefined) await findOrgUnit(context, region, 'region');
  const since = input.since ?? defaultSince(release);
  const first = await firstReleaseSince(store, since);
  const facts =
    first === undefined
      ? []
      : await readRevisedFacts(store, scope, {
          sinceRelease: first - 1,
          limit: REVISION_ROWS + 1,
          offset: (page - 1) * REVISION_ROWS,
          ...(region === undefined ? {} : { region }),
          ...(measure === undefined ? {} : { measure }),
        });
  const revisions = facts.slice(0, REVISION_ROWS).map((fact): DeepReadonly<RevisionAnswer> => ({
    ...fact,
    month: monthId(fact.month),
    publishedAt: fact.publishedAt.toISOString(),
  }));
  return {
    ...provenanceOf(context),
    since: since.toISOString().slice(0, 10),
    page,
    more: facts.length > REVISION_ROWS,
    revisions,
  };
}
