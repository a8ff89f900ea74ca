import { z } from 'zod';
import { narrow } from '../http/narrow';
import type { Requester } from '../http/requester';
import { createFailure } from '../http/failures';
import type { Result } from '../types';

export const DataSetWire = z.object({ organisationUnits: z.array(z.object({ id: z.string() })) });

/** Units assigned to each data set: those that are expected to report. A data set that is not known fails by name. */
export async function fetchDataSetUnits(
  requester: Requester,
  dataSets: readonly string[],
): Promise<Result<ReadonlyMap<string, ReadonlySet<string>>>> {
  const units = new Map<string, ReadonlySet<string>>();
  for (const uid of new Set(dataSets)) {
    const received = await requester.get(`dataSets/${encodeURIComponent(uid)}`, [
      ['fields', 'organisationUnits[id]'],
    ]);
    const wire = narrow(received, DataSetWire);
    if (!wire.ok) {
      const { code, detail } = wire.failure;
      return code === 'not-found'
        ? { ok: false, failure: createFailure(code, { subject: uid, detail }) }
        : wire;
    }
    units.set(uid, new Set(wire.value.organisationUnits.map((unit) => unit.id)));
  }
  return { ok: true, value: units };
}
