import { MEASURES, type MeasureId } from '@/lib/indicators/measures';
import type { DemoCountry } from '../country';
import { uidOf } from '../hash';
import { ELEMENT_NAMES } from './element-names';

export interface DataElement {
  readonly uid: string;
  readonly code: string;
  readonly name: string;
  readonly measure: MeasureId;
  readonly zeroIsSignificant: boolean;
  /** Kept by sex: its category option combos are the two sexes, else the default one. */
  readonly bySex: boolean;
}

/** Everything but org units that the server keeps metadata of. */
export interface Metadata {
  readonly elements: readonly DataElement[];
  readonly combos: { readonly default: string; readonly girls: string; readonly boys: string };
  readonly dataSet: { readonly uid: string; readonly name: string };
  /** Treated within 24 hours ÷ treated, of which the two terms are data elements. */
  readonly indicator: {
    readonly uid: string;
    readonly name: string;
    readonly numerator: DataElement;
    readonly denominator: DataElement;
  } | null;
}

/** Metrics of the data set, never data elements. */
export const METRICS = {
  reports_expected: 'EXPECTED_REPORTS',
  reports_received: 'ACTUAL_REPORTS',
  reports_on_time: 'ACTUAL_REPORTS_ON_TIME',
} as const;

const BY_SEX: readonly MeasureId[] = ['u5_fever', 'u5_malaria_treated'];
const ZERO_NOT_STORED =
  /^(stockout_.+|chw_supervised(_360)?|group_meetings_held|chw_audited|households_audited|chw_shadowed|chw_feedback_given)$/;

export function buildMetadata(country: DemoCountry): Metadata {
  const uid = (kind: string, name: string) => uidOf(`${country.id}:${kind}:${name}`);
  const elements = MEASURES.filter(
    (measure) => country.measures.includes(measure) && !(measure in METRICS),
  ).map((measure): DataElement => ({
    uid: uid('dataElement', measure),
    code: `SEC_${measure.toUpperCase()}`,
    name: ELEMENT_NAMES[measure],
    measure,
    zeroIsSignificant: !ZERO_NOT_STORED.test(measure),
    bySex: BY_SEX.includes(measure),
  }));
  const numerator = elements.find(({ measure }) => measure === 'u5_treated_24h');
  const denominator = elements.find(({ measure }) => measure === 'u5_treated');
  return {
    elements,
    combos: { default: uid('combo', 'default'), girls: uid('combo', 'girls'), boys: uid('combo', 'boys') },
    dataSet: { uid: uid('dataSet', 'monthly'), name: 'SEC Rapport mensuel' },
    indicator:
      numerator && denominator
        ? { uid: uid('indicator', 'treated_24h'), name: 'SEC % traités en 24 h', numerator, denominator }
        : null,
  };
}
