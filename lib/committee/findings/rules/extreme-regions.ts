import { formatValue, inPlace } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { findNotable } from '@/lib/i18n/findings/notable-place';
import type { NamedPlace, PrintedIndicator } from '../../brief-types';
import { isOfSomeRegions, listPillarIndicators, listRegionFigures, type RegionFigure } from '../read-source';
import { sayPartialFirst } from '../say-coverage';
import { sayFigure } from '../say-figure';
import { pickForAll, sayCount } from '../say-number';
import { sayNames, sayOfAll, sayWhereAll } from '../say-place';
import { sayWhen } from '../say-when';
import type { FindingDraft, FindingRule, FindingSource } from '../types';
import { saySentence, type Voice } from '../voice';

const WEIGHTS = { 'off-track': 62, watch: 56, 'on-track': 50 } as const;

/**
 * Of each pillar the worst region and the best, or that all are on track. By the rule of the pages' titles: a worst value on partial
 * data is named as such, never as the worst, and counts are not ranked. Equal as printed is equal.
 */
export const findExtremeRegions: FindingRule = (source) =>
  listPillarIndicators(source).flatMap((id, at) => {
    const indicator = source.indicators[id];
    const drafts = indicator ? describe(source, indicator, listRegionFigures(source, id)) : [];
    return drafts.map((draft) => ({ ...draft, weight: draft.weight - at / 10 }));
  });

function describe(
  source: FindingSource,
  indicator: PrintedIndicator,
  figures: readonly RegionFigure[],
): readonly FindingDraft[] {
  if (indicator.direction === 'band') return [];
  const due = figures.filter(({ figure }) => figure.state !== 'not-applicable');
  const notable = findNotable(
    { ...indicator, hasDenominator: due.some(({ figure }) => figure.denominator !== null) },
    due.map(({ place, figure, status, change }) => ({
      ...{ name: place.uid, value: figure.value, partial: figure.partial, status, change },
      denominator: figure.denominator,
    })),
  );
  if (!notable) return [];
  // Whoever reads it learns how all of these stand to each other.
  const about = {
    section: 'regions',
    indicators: [indicator.id],
    places: due.map(({ place }) => place.uid),
  } as const;
  if (notable.kind === 'all-on-track') {
    const all = { count: due.length, period: source.period };
    const partial = due.filter(({ figure }) => figure.partial).map(({ place }) => place);
    const text = saySentence((voice) => among(voice, source, sayAll(voice, indicator, all, partial)));
    return [{ ...about, id: `all-on-track:${indicator.id}`, weight: 45, text, partial: partial.length > 0 }];
  }
  const worst = due.find(({ place }) => place.uid === notable.place);
  if (!worst) return [];
  const weight = worst.status ? WEIGHTS[worst.status] : WEIGHTS.watch;
  const id = `worst:${indicator.id}:${worst.place.uid}`;
  if (worst.figure.partial || !notable.extreme) {
    const text = saySentence((voice) =>
      sayPartialFirst(voice, worst.figure, sayOne(voice, indicator, worst)),
    );
    return [{ ...about, id, weight, text, partial: worst.figure.partial, places: [worst.place.uid] }];
  }
  const text = saySentence((voice) => among(voice, source, sayExtremes(voice, indicator, due, worst)));
  return [{ ...about, id, weight, text, partial: false }];
}

function among(voice: Voice, source: FindingSource, rest: string): string {
  return isOfSomeRegions(source) ? fill(voice.places.among, { rest }) : rest;
}

function sayAll(
  voice: Voice,
  indicator: PrintedIndicator,
  { count, period }: { readonly count: number; readonly period: string },
  partial: readonly NamedPlace[],
): string {
  const { places, language } = voice;
  const sentence = fill(pickForAll(places.allOnTrack, count), {
    label: indicator.short[language],
    when: sayWhen(voice, period),
    count: sayCount(voice, count, 'feminine'),
  });
  if (partial.length === 0) return sentence;
  const but = fill(pickForm(language, partial.length, places.partialOf), {
    places: sayOfAll(voice, partial),
  });
  return fill(places.allOnTrackPartial, { sentence, partial: but });
}

function sayOne(voice: Voice, indicator: PrintedIndicator, { place, figure, period }: RegionFigure): string {
  return fill(voice.places.partialPlace, {
    where: inPlace(place.name, voice.language),
    figure: sayFigure(voice, indicator, figure.value ?? 0),
    when: sayWhen(voice, period),
  });
}

function sayExtremes(
  voice: Voice,
  indicator: PrintedIndicator,
  figures: readonly RegionFigure[],
  worst: RegionFigure,
): string {
  const { places, language } = voice;
  const written = (value: number) => formatValue(value, indicator, language);
  const equals = (value: number) =>
    figures
      .filter(
        ({ figure }) => !figure.partial && figure.value !== null && written(figure.value) === written(value),
      )
      .map(({ place }) => place);
  const low = indicator.direction === 'up';
  const worstValue = worst.figure.value ?? 0;
  const named = equals(worstValue);
  const forms = low ? places.lowest : places.highest;
  const sentence = fill(named.length === 1 ? forms.one : forms.other, {
    places: sayNames(language, named),
    figure: sayFigure(voice, indicator, worstValue),
    when: sayWhen(voice, worst.period),
  });
  const best = bestOf(figures, low);
  if (best === null || written(best) === written(worstValue)) return sentence;
  return fill(low ? places.againstHighest : places.againstLowest, {
    sentence,
    value: written(best),
    where: sayWhereAll(voice, equals(best)),
  });
}

/** The best value; none where it rests on partial data, since who did not report might change it. */
function bestOf(figures: readonly RegionFigure[], high: boolean): number | null {
  const known = figures.flatMap(({ figure }) =>
    figure.value === null ? [] : [{ ...figure, value: figure.value }],
  );
  const best = known.sort((a, b) => (high ? b.value - a.value : a.value - b.value))[0];
  return best && !best.partial ? best.value : null;
}
