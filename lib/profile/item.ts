/**
 * Forms of an item of the national server: a data element, one of its category option combos, a data set's metric, or the
 * numerator or denominator of an aggregate indicator.
 */
export type Item =
  | { readonly kind: 'element'; readonly uid: string }
  | { readonly kind: 'operand'; readonly uid: string; readonly combo: string }
  | { readonly kind: 'metric'; readonly dataSet: string; readonly metric: Metric }
  | { readonly kind: 'indicator'; readonly uid: string; readonly term: 'numerator' | 'denominator' };

export const METRICS = ['EXPECTED_REPORTS', 'ACTUAL_REPORTS', 'ACTUAL_REPORTS_ON_TIME'] as const;
export type Metric = (typeof METRICS)[number];

const UID = '[A-Za-z][A-Za-z0-9]{10}';
const OPERAND = new RegExp(`^(${UID})(?:\\.(${UID}))?$`);
const DATA_SET = new RegExp(`^(${UID})\\.([A-Z_]+)$`);
const INDICATOR = new RegExp(`^(${UID}):(numerator|denominator)$`);

/** Whether a text has the form of a DHIS2 identifier. */
export function isUid(text: string): boolean {
  return new RegExp(`^${UID}$`).test(text);
}

/** Reads an item of the profile; `undefined` when it has none of the forms. */
export function parseItem(text: string): Item | undefined {
  const dataSet = DATA_SET.exec(text);
  const metric = METRICS.find((known) => known === dataSet?.[2]);
  if (dataSet?.[1] !== undefined && metric) return { kind: 'metric', dataSet: dataSet[1], metric };
  const [, indicator, term] = INDICATOR.exec(text) ?? [];
  if (indicator !== undefined) {
    return { kind: 'indicator', uid: indicator, term: term === 'numerator' ? 'numerator' : 'denominator' };
  }
  const [, uid, combo] = OPERAND.exec(text) ?? [];
  if (uid === undefined) return undefined;
  return combo === undefined ? { kind: 'element', uid } : { kind: 'operand', uid, combo };
}
