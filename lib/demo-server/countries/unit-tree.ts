import type { DemoUnit } from '../country';
import { uidOf } from '../hash';

export interface UnitNode {
  readonly name: string;
  readonly code: string | null;
  readonly openingDate?: string;
  readonly closedDate?: string;
  readonly children?: readonly UnitNode[];
  /** Tells apart units of one name under one parent; the name, if absent. */
  readonly key?: string;
}

const FIRST_DAY = '2005-01-01';

/** Lays a tree out depth first, with paths, levels and identifiers made from the keys on the way. */
export function layOutUnits(seed: string, root: UnitNode): DemoUnit[] {
  const units: DemoUnit[] = [];
  const visit = (node: UnitNode, parent: DemoUnit | null, keys: string) => {
    const ownKeys = `${keys}/${node.key ?? node.name}`;
    const uid = uidOf(ownKeys);
    const unit: DemoUnit = {
      uid,
      code: node.code,
      name: node.name,
      level: (parent?.level ?? 0) + 1,
      parent: parent?.uid ?? null,
      path: `${parent?.path ?? ''}/${uid}`,
      openingDate: node.openingDate ?? FIRST_DAY,
      closedDate: node.closedDate ?? null,
    };
    units.push(unit);
    for (const child of node.children ?? []) visit(child, unit, ownKeys);
  };
  visit(root, null, seed);
  return units;
}

/** The identifier of the unit that stands at the end of a way of keys; the seed comes first. */
export function uidOfKeys(keys: readonly string[]): string {
  return uidOf(keys.join('/'));
}

/** Shares a whole number out by weight: the parts add up to it. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  let weighed = 0;
  let given = 0;
  return weights.map((weight) => {
    weighed += weight;
    const upTo = Math.round((total * weighed) / sum);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}
