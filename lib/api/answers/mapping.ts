import { mappingFingerprint } from '@/lib/profile-check/fingerprint';
import { listMapping } from '@/lib/profile-check/mapping-rows';
import { monthId } from '@/lib/periods/period';
import { readMappingHealth } from '@/lib/store/queries/mapping-check';
import type { StoreContext } from '../open-context';
import type { DeepReadonly } from '../operations/operation';
import type { MappingAnswer } from '../schemas/quality';

/** Measures, their items, and what the last check found of them. */
export async function describeMapping(context: StoreContext): Promise<DeepReadonly<MappingAnswer>> {
  const { store, profile, scope, language } = context;
  const health = await readMappingHealth(store);
  const check = health.answered?.check;
  return {
    checkedAt: check?.finishedAt?.toISOString() ?? null,
    sampleMonth: check ? monthId(check.month) : null,
    outdated: check !== undefined && check.mapping !== mappingFingerprint(profile),
    lastTry: health.last && {
      at: health.last.startedAt.toISOString(),
      failureCode: health.last.failureCode,
    },
    items: listMapping(profile, health, scope).map(({ failureCode, failureFr, failureEn, ...row }) => ({
      ...row,
      failure:
        failureCode === null
          ? null
          : { code: failureCode, sentence: (language === 'fr' ? failureFr : failureEn) ?? failureCode },
    })),
  };
}
