import type { FigureState, Status } from '@/lib/indicators/types';
import { yearOf, type MonthIndex, type Period } from '@/lib/periods/period';
import { typesetFrench } from '../format-french';
import { isSingular } from '../format-list';
import { formatNumber, formatValue } from '../format-number';
import { inPeriod } from '../format-period';
import { ofPlace } from '../format-place';
import type { Language } from '../language';
import { findNotable, type FindingPlace, type FindingRule, type Notable } from './notable-place';
import { phraseOf } from './phrases';

export interface Finding {
  /** The indicator; its `label` is the title where there is nothing to find. */
  readonly indicator: FindingRule & { readonly label: string };
  readonly period: Period;
  /** Months of the period that have been pulled; fewer than its length is said. */
  readonly monthsElapsed: number;
  /** The last month of the data: a period of another year is dated. */
  readonly lastMonth: MonthIndex;
  /** The country, or one of its regions. */
  readonly head: {
    readonly name: string;
    readonly level: 'country' | 'region';
    readonly value: number | null;
    readonly partial: boolean;
    /** Why there is no value; no data where it is not said. */
    readonly state?: FigureState;
    readonly status?: Status | null;
    /** People or things short of what was due: said of a late count. */
    readonly gap?: number | null;
    /** It is no more than that: places are missing from the count. */
    readonly gapAtMost?: boolean;
  };
  /** The places under it, of one level, in the order in which a ranked list keeps equals. */
  readonly places: readonly FindingPlace[];
  readonly placeLevel: 'region' | 'district';
  /** They are only those that the reader may see: nothing is said of them as if they were all. */
  readonly part?: boolean;
}

/**
 * The title of a view: the finding with its figure, by a fixed rule (`68,4 % des ASC supervisés en septembre ; Mopti recule à
 * 48,2 %`). Partial data and an unfinished period are said, and then no place is named. Without a value it says so.
 */
export function titleOf(finding: Finding, language: Language): string {
  const { indicator, period, head } = finding;
  const where = sayRegion(head, language);
  if (head.value === null) return join(where, sayNothing(finding, language), language);
  const phrase = phraseOf(indicator.id, language, isOne(finding, language));
  if (phrase === undefined) return join(where, indicator.label, language);
  const value = formatValue(head.value, indicator, language);
  const year = yearOf(period.start) === yearOf(finding.lastMonth) ? 'without-year' : 'with-year';
  const main = join(where, `${value} ${phrase} ${inPeriod(period, language, year)}`, language);
  const caution = sayCaution(finding, language);
  if (caution) return `${main} (${caution})`;
  const clause = sayMissing(finding, language) || sayPlaces(finding, language);
  return clause ? main + (language === 'fr' ? typesetFrench(' ; ') : '; ') + clause : main;
}

const NOTHING = {
  fr: { 'no-data': 'aucune donnée', 'not-applicable': 'sans objet' },
  en: { 'no-data': 'no data', 'not-applicable': 'not applicable' },
} as const;

function sayNothing({ indicator, period, head }: Finding, language: Language): string {
  const why = NOTHING[language][head.state === 'not-applicable' ? 'not-applicable' : 'no-data'];
  return `${indicator.label}, ${why} ${inPeriod(period, language)}`;
}

/** Of a count that is late: a share's gap is counted in people elsewhere, and its places are worth more words. */
function sayMissing({ indicator, head }: Finding, language: Language): string {
  if (indicator.hasDenominator || indicator.direction !== 'up') return '';
  if (head.status !== 'off-track' || !head.gap) return '';
  const gap = formatNumber(head.gap, language);
  if (language === 'fr') return head.gapAtMost ? `il en manque au plus ${gap}` : `il en manque ${gap}`;
  return `${head.gapAtMost ? 'at most ' : ''}${gap} short of what was due`;
}

/** Whether the noun after the number is singular: by the number as it is written; English says `1.0 visits`. */
function isOne({ indicator, head }: Finding, language: Language): boolean {
  if (language === 'en' && indicator.decimals > 0) return false;
  return isSingular(Number((head.value ?? 0).toFixed(indicator.decimals)), language);
}

function join(where: string, rest: string, language: Language): string {
  if (where === '') return rest;
  return language === 'fr' ? `${where}${typesetFrench(' : ')}${rest}` : `${where}: ${rest}`;
}

function sayRegion({ level, name }: Finding['head'], language: Language): string {
  if (level === 'country') return '';
  return language === 'fr' ? `Région ${ofPlace(name, 'fr')}` : `${name} region`;
}

function sayCaution({ head, period, monthsElapsed }: Finding, language: Language): string {
  const cautions: string[] = [];
  if (monthsElapsed < period.length) {
    const of = language === 'fr' ? 'mois sur' : period.length === 1 ? 'month of' : 'months of';
    cautions.push(`${monthsElapsed} ${of} ${period.length}`);
  }
  if (head.partial) cautions.push(language === 'fr' ? 'données partielles' : 'partial data');
  return cautions.join(', ');
}

const ALL = {
  fr: { region: 'toutes les régions', district: 'tous les districts' },
  en: { region: 'all regions', district: 'all districts' },
} as const;

const IN_PART = { fr: 'dans votre périmètre, ', en: 'in your scope, ' } as const;

function sayPlaces(finding: Finding, language: Language): string {
  const clause = sayNotable(findNotable(finding.indicator, finding.places), finding, language);
  return clause && finding.part ? IN_PART[language] + clause : clause;
}

function sayNotable(notable: Notable, { indicator, placeLevel }: Finding, language: Language): string {
  if (!notable) return '';
  const isFrench = language === 'fr';
  if (notable.kind === 'all-on-track') {
    return `${ALL[language][placeLevel]} ${isFrench ? 'en bonne voie' : 'on track'}`;
  }
  const { place } = notable;
  const value = formatValue(notable.value, indicator, language);
  if (notable.partial) {
    return isFrench ? `${place} à ${value} (données partielles)` : `${place} at ${value} (partial data)`;
  }
  const rises = indicator.direction === 'down';
  if (notable.lost && rises) {
    return isFrench ? `${place} se dégrade, à ${value}` : `${place} gets worse, at ${value}`;
  }
  if (notable.lost) return isFrench ? `${place} recule à ${value}` : `${place} falls back to ${value}`;
  if (!notable.extreme) return isFrench ? `${place} à ${value}` : `${place} at ${value}`;
  if (indicator.direction === 'band') {
    return isFrench
      ? `${place} au plus loin de la norme, à ${value}`
      : `${place} furthest from the norm, at ${value}`;
  }
  if (isFrench) return `${place} au plus ${rises ? 'haut' : 'bas'}, à ${value}`;
  return `${place} ${rises ? 'highest' : 'lowest'}, at ${value}`;
}
