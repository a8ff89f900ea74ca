import type { DemoCountry } from '../country';
import { buildExemplia } from './exemplia/exemplia';
import { buildMali } from './mali/mali';

const BUILDERS: Readonly<Record<string, () => DemoCountry>> = { mali: buildMali, exemplia: buildExemplia };

/** A country of the demonstration by its id. Throws, naming those there are. */
export function findCountry(id: string): DemoCountry {
  const build = BUILDERS[id];
  if (!build) throw new Error(`no country "${id}"; there are ${Object.keys(BUILDERS).join(', ')}`);
  return build();
}
