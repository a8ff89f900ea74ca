import type { Scope } from '@/lib/org-units/scope';
import { readMappingHealth, type MappingHealth } from '@/lib/store/queries/mapping-check';
import { readPulls, readRefusals } from '@/lib/store/queries/pulls';
import { withholdCause } from '@/lib/store/queries/withhold-cause';
import type { PullRecord, RefusalSummary, Store } from '@/lib/store/types';

/** What is known of the national server besides figures: there before the first release too. */
export interface PullsState {
  readonly pulls: readonly PullRecord[];
  /** The latest pull that refused values, and what. */
  readonly refused: { readonly pull: PullRecord; readonly summaries: readonly RefusalSummary[] } | null;
  /** Causes are withheld from a reader who is confined. */
  readonly mapping: MappingHealth;
}

const PULLS = 10;

/** The last pulls, what the latest of them refused, and how the mapping stood when it was last checked. */
export async function loadPulls(store: Store, scope: Scope): Promise<PullsState> {
  const pulls = (await readPulls(store, PULLS)).map((pull) => withholdCause(scope, pull));
  const pull = pulls.find(({ refused }) => refused > 0);
  return {
    pulls,
    refused: pull ? { pull, summaries: await readRefusals(store, scope, pull.id) } : null,
    mapping: await loadMappingHealth(store, scope),
  };
}

/**
 * How the mapping stood when it was last checked. Causes, and what else was looked at (it names org units of any region), are told to
 * readers of the whole country.
 */
export async function loadMappingHealth(store: Store, scope: Scope): Promise<MappingHealth> {
  const { last, answered, ...rest } = await readMappingHealth(store);
  return {
    ...rest,
    last: last && withholdCause(scope, last),
    answered: answered && {
      check: withholdCause(scope, answered.check),
      items: answered.items
        .filter(({ about }) => scope.kind === 'nation' || about === 'measure')
        .map((item) => withholdCause(scope, item)),
    },
  };
}
