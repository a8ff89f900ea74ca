import type { ItemText } from '@/lib/profile/types';

/** Counts of a data set that can be added up. Rates cannot: `REPORTING_RATE` is refused. */
export const METRICS = ['ACTUAL_REPORTS', 'ACTUAL_REPORTS_ON_TIME', 'EXPECTED_REPORTS'] as const;
export type Metric = (typeof METRICS)[number];

/** Which column of the answer an item is read from. */
export type ItemColumn = 'value' | 'numerator' | 'denominator';

export interface Item {
  readonly text: ItemText;
  readonly kind: 'element' | 'operand' | 'metric' | 'indicator';
  /** What is asked for: an indicator goes bare, once for its numerator and denominator. */
  readonly dx: string;
  readonly column: ItemColumn;
  /** Uids in it, the element's, data set's or indicator's first. */
  readonly uids: readonly [string, ...string[]];
}

export type ParsedItem =
  { readonly ok: true; readonly item: Item } | { readonly ok: false; readonly problem: string };

const UID = '[A-Za-z][A-Za-z0-9]{10}';
const ELEMENT = new RegExp(`^${UID}$`);
const OPERAND = new RegExp(`^${UID}\\.(?:${UID}|\\*)(?:\\.${UID})?$`);
const METRIC = new RegExp(`^(${UID})\\.([A-Z][A-Z_]+)$`);
const INDICATOR = new RegExp(`^(${UID}):(numerator|denominator)$`);

const FORMS =
  'UID (data element), UID.UID or UID.UID.UID (with option combinations), UID.ACTUAL_REPORTS (data set), UID:numerator or UID:denominator (indicator)';

/** Reads an item of the country profile. A problem names the text and what is wrong with it. */
export function parseItem(text: ItemText): ParsedItem {
  const problem = (what: string): ParsedItem => ({ ok: false, problem: `"${text}" ${what}` });
  if (ELEMENT.test(text)) return accept({ text, kind: 'element', dx: text, column: 'value', uids: [text] });
  const [, indicator, term] = INDICATOR.exec(text) ?? [];
  if (indicator !== undefined) {
    const column = term === 'numerator' ? 'numerator' : 'denominator';
    return accept({ text, kind: 'indicator', dx: indicator, column, uids: [indicator] });
  }
  const [, dataSet, metric] = METRIC.exec(text) ?? [];
  if (dataSet !== undefined && METRICS.some((known) => known === metric)) {
    return accept({ text, kind: 'metric', dx: text, column: 'value', uids: [dataSet] });
  }
  if (metric?.startsWith('REPORTING_RATE')) {
    return problem('is a rate: rates cannot be added up; use ACTUAL_REPORTS and EXPECTED_REPORTS');
  }
  if (OPERAND.test(text)) {
    const [element = text, ...others] = text.split('.');
    return accept({
      text,
      kind: 'operand',
      dx: text,
      column: 'value',
      uids: [element, ...others.filter((uid) => uid !== '*')],
    });
  }
  if (metric !== undefined) return problem(`has no metric ${metric}; known are ${METRICS.join(', ')}`);
  if (text.includes(':'))
    return problem('must end in :numerator or :denominator after an indicator’s 11-character identifier');
  return problem(`is not an item; an item is ${FORMS}`);
}

function accept(item: Item): ParsedItem {
  return { ok: true, item };
}
