import type { ItemText } from '@/lib/profile/types';
import type { MonthIndex } from '@/lib/periods/period';
import { createFailure } from '../http/failures';
import type { Requester } from '../http/requester';
import { parseItem, type Item } from '../items';
import type { Failure, ItemCheck, Result } from '../types';
import { fetchItemNames, nameIn, type ItemNames } from './item-names';
import { fetchSamples } from './item-samples';

const BARE_INDICATOR = {
  fr: 'C’est un indicateur\u202f: une valeur calculée ne s’additionne pas. Écrivez UID:numerator ou UID:denominator.',
  en: 'It is an indicator: a computed value cannot be added up. Write UID:numerator or UID:denominator.',
};

/** Checks that each item exists, can be read, and gives a value under `root` in `month`; in the order given. */
export async function checkItems(
  requester: Requester,
  texts: readonly ItemText[],
  root: string,
  month: MonthIndex,
): Promise<Result<readonly ItemCheck[]>> {
  const parsed = texts.map(parseItem);
  const items = parsed.flatMap((one) => (one.ok ? [one.item] : []));
  const names = await fetchItemNames(requester, items);
  if (!names.ok) return names;
  const sound = items.filter((item) => !problemOf(item, names.value));
  const samples = await fetchSamples(requester, sound, root, month);
  if (!samples.ok) return samples;
  const checks = texts.map((item, position): ItemCheck => {
    const one = parsed[position];
    if (!one?.ok) return missing(item, createFailure('bad-item', { subject: one?.problem ?? item }));
    const problem = problemOf(one.item, names.value);
    const name = describe(one.item, names.value);
    if (problem) return { ...missing(item, problem), name };
    const sample = samples.value.get(item);
    return { item, found: true, name, sample: sample?.value ?? null, failure: sample?.failure ?? null };
  });
  return { ok: true, value: checks };
}

function missing(item: ItemText, failure: Failure): ItemCheck {
  return { item, found: false, name: null, sample: null, failure };
}

function problemOf(item: Item, names: ItemNames): Failure | undefined {
  const [first, ...combinations] = item.uids;
  const lost =
    nameOf(item, names) === undefined
      ? first
      : combinations.find((uid) => nameIn(names, ['categoryOptionCombos'], uid) === undefined);
  if (lost !== undefined) return createFailure('bad-item', { subject: lost });
  const bare = item.kind === 'element' && nameIn(names, ['indicators'], first) !== undefined;
  return bare ? createFailure('bad-item', { subject: item.text, cause: BARE_INDICATOR }) : undefined;
}

function nameOf(item: Item, names: ItemNames): string | undefined {
  const [first] = item.uids;
  switch (item.kind) {
    case 'element':
      return nameIn(names, ['dataElements', 'indicators', 'programIndicators'], first);
    case 'operand':
      return nameIn(names, ['dataElements'], first);
    case 'metric':
      return nameIn(names, ['dataSets'], first);
    case 'indicator':
      return nameIn(names, ['indicators'], first);
  }
}

/** The object's name with those of its option combinations. */
function describe(item: Item, names: ItemNames): string | null {
  const name = nameOf(item, names);
  if (name === undefined) return null;
  const combinations = item.uids.slice(1).map((uid) => nameIn(names, ['categoryOptionCombos'], uid) ?? uid);
  return [name, ...combinations].join(' · ');
}
