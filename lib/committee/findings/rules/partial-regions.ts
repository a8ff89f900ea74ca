import { formatBound, formatList } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { sayShare } from '@/lib/board/words';
import type { NamedPlace } from '../../brief-types';
import { countryOf } from '../read-source';
import { sayCounted } from '../say-number';
import { sayNames } from '../say-place';
import { sayWhen } from '../say-when';
import type { FindingDraft, FindingRule, FindingSource } from '../types';
import { saySentence } from '../voice';

interface Covered {
  readonly place: NamedPlace;
  /** Fraction 0..1. */
  readonly share: number;
}

type Unplaced = Omit<FindingDraft, 'places'>;

const PERCENT = { unit: 'percent', decimals: 1 } as const;
const ABOUT = { section: 'regions', caution: true, indicators: [] } as const;

/** Regions whose reports are under the threshold, least first, and those that sent none: their figures are partial, or missing. */
export const findPartialRegions: FindingRule = (source) => {
  const country = countryOf(source);
  const compared = source.coverage.flatMap(({ place, share }) =>
    share === null || place.uid === country ? [] : [{ place, share }],
  );
  const covered = compared.filter(({ share }) => share < source.threshold).sort((a, b) => a.share - b.share);
  const partial = covered.filter(({ share }) => share > 0);
  const silent = covered.filter(({ share }) => share === 0).map(({ place }) => place);
  // Whoever reads it learns that none of the others is under the threshold, or silent.
  const places = compared.map(({ place }) => place.uid);
  return [...describePartial(source, partial), ...describeSilent(source, silent)].map((draft) => ({
    ...draft,
    places,
  }));
};

function describePartial(source: FindingSource, partial: readonly Covered[]): readonly Unplaced[] {
  if (partial.length === 0) return [];
  const text = saySentence((voice) => {
    const list = partial.map(({ place, share }) =>
      fill(voice.places.partialRegion, { place: place.name, share: sayShare(voice, share) }),
    );
    return sayCounted(voice, voice.places.partialRegions, partial.length, 'feminine', {
      when: sayWhen(voice, source.period),
      threshold: formatBound(source.threshold * 100, PERCENT, voice.language),
      list: formatList(list, voice.language),
    });
  });
  return [{ ...ABOUT, id: 'partial-regions', weight: 59, text, partial: true }];
}

function describeSilent(source: FindingSource, silent: readonly NamedPlace[]): readonly Unplaced[] {
  if (silent.length === 0) return [];
  const text = saySentence((voice) =>
    fill(voice.places.noReports, {
      when: sayWhen(voice, source.period),
      places: sayNames(voice.language, silent),
    }),
  );
  return [{ ...ABOUT, id: 'no-reports', weight: 59.5, text, partial: false }];
}
