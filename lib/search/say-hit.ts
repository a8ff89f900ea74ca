import type { Language } from '@/lib/i18n/language';
import { messagesIn, type Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { PlaceEntry, SearchEntry, SearchHit } from './types';

/** What is shown of an entry, in the reader's language: where it stands, and what is to be known before opening it. */
export function sayHit(entry: SearchEntry, language: Language): SearchHit {
  const text = messagesIn(language);
  const { kind, name, address } = entry;
  if ('uid' in entry) {
    const known = entry.programme ? null : text.common.outside;
    return { kind, id: entry.uid, name, address, detail: join(sayPlace(entry, text.search), known) };
  }
  const known = entry.tracked ? null : text.pages.notTracked;
  return { kind, id: entry.id, name, address, detail: join(text.search.kinds[entry.kind], known) };
}

/** The same under a head that says where it stands. */
export function sayAlone(entry: SearchEntry, language: Language): string {
  const text = messagesIn(language);
  if (!('uid' in entry)) return sayHit(entry, language).detail;
  return entry.programme ? '' : text.common.outside;
}

function sayPlace({ kind, district, region }: PlaceEntry, { kinds }: Messages['search']): string {
  if (kind === 'region') return kinds.region;
  if (kind === 'district') return region === null ? kinds.districtAlone : fill(kinds.district, { region });
  return district === null
    ? fill(kinds.areaAlone, { region: region ?? '' })
    : fill(kinds.area, { district, region: region ?? '' });
}

const join = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' · ');
