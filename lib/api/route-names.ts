import { ROUTE_RULES, type RouteName } from '@/lib/access/rules';
import type { Operation } from './operations/operation';

/**
 * The entry of the rules for an operation, or for its table under `….csv`.
 * @throws Error when there is none: an address without a rule is not served.
 */
export function nameOf(
  { method, path }: Pick<Operation, 'method' | 'path'>,
  suffix: '' | '.csv' = '',
): RouteName {
  const name = `${method.toUpperCase()} ${path}${suffix}`;
  if (isRouteName(name)) return name;
  throw new Error(`${name} has no rule; add it to ROUTE_RULES in lib/access/rules.ts.`);
}

function isRouteName(name: string): name is RouteName {
  return Object.hasOwn(ROUTE_RULES, name);
}

/** Method and path as the rules name them; `*` stands for any method. */
export function partsOf(name: RouteName): { readonly method: string; readonly path: string } {
  const [method = '', path = ''] = name.split(' ');
  return { method, path };
}
