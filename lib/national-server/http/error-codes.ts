import type { FailureCode } from '../types';

interface Meaning {
  readonly code: FailureCode;
  readonly retry?: boolean;
  readonly split?: boolean;
}

/**
 * DHIS2 error codes that a pull can meet (ErrorCode.java, 2.40 to 2.43). The HTTP status says little: 409 stands for
 * time-outs of the database as well as for mistakes in the query.
 */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  E7128: { code: 'too-many-rows' },
  E7131: { code: 'query-timeout' },
  E7136: { code: 'query-timeout' },
  E7144: { code: 'no-analytics' },
  E7145: { code: 'analytics-stale-schema' },
  E7147: { code: 'analytics-stale-schema' },
  // An org unit that this user may not see: no smaller request about it will do.
  E7120: { code: 'forbidden' },
  E2012: { code: 'forbidden' },
  // An object among those asked: parts without it will do.
  E7121: { code: 'forbidden', split: true },
  E7123: { code: 'forbidden', split: true },
  E2010: { code: 'forbidden', split: true },
  E7124: { code: 'bad-item' },
  E7125: { code: 'bad-item' },
  // A text element, a cyclic indicator: the profile maps what cannot be added up.
  E7115: { code: 'bad-item' },
  E7116: { code: 'bad-item' },
  E1005: { code: 'not-found' },
};

/** What a DHIS2 error code means to us; `undefined` for one that is not known here. */
export function meaningOf(errorCode: string, message: string): Meaning | undefined {
  const meaning = MEANINGS[errorCode];
  // The code for "no valid option" tells the dimension only in words; where it is `ou`, the region is at fault, not the items.
  if (meaning?.code === 'bad-item' && /`ou`/.test(message)) return { ...meaning, split: false };
  return meaning;
}
