import { actorOf } from '@/lib/access/audit/actor';
import { askForPull } from '@/lib/access/audit/ask-for-pull';
import type { Reader } from '@/lib/access/reader';
import type { Language } from '@/lib/i18n/language';
import { monthId } from '@/lib/periods/period';
import { readPulls, readRefusals, readServerHealth } from '@/lib/store/queries/pulls';
import { readRelease } from '@/lib/store/queries/releases';
import { readSource } from '@/lib/store/queries/source';
import { withholdCause } from '@/lib/store/queries/withhold-cause';
import type { PullRecord, RefusalSummary } from '@/lib/store/types';
import { openAppStore, provenanceOf, type StoreContext } from '../open-context';
import type { DeepReadonly } from '../operations/operation';
import type { PullAnswer, SyncAnswer } from '../schemas/sync';

/** How many of the last pulls are told. */
const PULLS = 20;

/** What is served, the last pulls and the national server's health. */
export async function describeSync(context: StoreContext): Promise<DeepReadonly<SyncAnswer>> {
  const { store, scope, language } = context;
  const [release, source, health] = [
    await readRelease(store),
    await readSource(store),
    withholdCause(scope, await readServerHealth(store)),
  ];
  const pulls: DeepReadonly<PullAnswer>[] = [];
  for (const pull of await readPulls(store, PULLS)) {
    const refusals = pull.refused > 0 ? await readRefusals(store, scope, pull.id) : [];
    pulls.push(describePull(withholdCause(scope, pull), refusals, language));
  }
  return {
    release:
      release && source
        ? {
            ...provenanceOf({ release, source }),
            publishedAt: release.publishedAt.toISOString(),
            firstMonth: monthId(release.firstMonth),
            lastMonth: monthId(release.lastMonth),
            complete: release.complete,
            cells: release.cells,
          }
        : null,
    server: {
      lastAnswerAt: health.lastAnswerAt?.toISOString() ?? null,
      failingSince: health.failingSince?.toISOString() ?? null,
      failure: describeFailure(health, language),
    },
    pulls,
  };
}

function describePull(
  pull: PullRecord,
  refusals: readonly RefusalSummary[],
  language: Language,
): DeepReadonly<PullAnswer> {
  return {
    id: pull.id,
    state: pull.state,
    trigger: pull.trigger,
    startedAt: pull.startedAt.toISOString(),
    finishedAt: pull.finishedAt?.toISOString() ?? null,
    release: pull.release,
    dataAsOf: pull.dataAsOf?.toISOString() ?? null,
    requestsDone: pull.requestsDone,
    requestsTotal: pull.requestsTotal,
    rows: pull.rows,
    cells: pull.cells,
    refused: pull.refused,
    failure: describeFailure(pull, language),
    refusals: refusals.map(({ reason, count, examples }) => ({ reason, count, examples })),
  };
}

/**
 * Asks the sync process for a pull, and writes who asked to the journal.
 * @throws ProblemError 503 `store-unreachable`: the request could not be left for it.
 */
export async function acceptSync(
  { full }: { readonly full: boolean },
  reader: Reader,
): Promise<{ accepted: true; full: boolean }> {
  await askForPull(await openAppStore(), actorOf(reader), { full });
  return { accepted: true, full };
}

type FailureTexts = Pick<PullRecord, 'failureCode' | 'failureFr' | 'failureEn'>;

function describeFailure({ failureCode, failureFr, failureEn }: FailureTexts, language: Language) {
  if (failureCode === null) return null;
  return { code: failureCode, sentence: (language === 'fr' ? failureFr : failureEn) ?? failureCode };
}
