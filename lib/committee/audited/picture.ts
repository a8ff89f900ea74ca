import { readPlaceNames } from './place-names';
import type { Store } from '@/lib/store/types';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Fields of a meeting or a recommendation as the journal tells of them: places by the name they have now, documents as a line each.
 */
export async function drawFields(store: Store, fields: Fields | null): Promise<Fields | null> {
  if (fields === null) return null;
  const { places, documents } = fields;
  const names = isTexts(places) && places.length > 0 ? await readPlaceNames(store) : null;
  return {
    ...fields,
    ...(names && isTexts(places) && { places: places.map((uid) => names.get(uid) ?? uid) }),
    ...(Array.isArray(documents) && { documents: documents.map(sayDocument) }),
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function sayDocument(document: unknown): string {
  if (typeof document !== 'object' || document === null) return String(document);
  return Object.values(document).join(' ');
}
