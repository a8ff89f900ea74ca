import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_DOCUMENT } from '../testing/sample-document';
import { composeFindings } from './compose-findings';
import { composeTitle, titleOf } from './compose-title';
import { arbitrarySource } from './testing/arbitrary-source';
import { buildSource, drawLine, drawPillar, drawPlan, drawRegions, type Drawn } from './testing/build-source';
import type { FindingSource } from './types';

const LATE_STOCKS: Drawn = { value: 41.3, of: 600, expected: 25, change: 3.2 };
const LATE_SUPERVISION: Drawn = { value: 48, of: 600, expected: 70, change: -2.7 };
const FINE: Drawn = { value: 81, of: 600, expected: 70, change: 1 };

const stocks = (drawn: Drawn) => drawPillar('stock', 'stockout_any', drawn);
const supervision = (drawn: Drawn) => drawPillar('supervision', 'supervision_monthly', drawn);

/** Mopti is late in both pillars, Kayes in none. */
const REGIONS: FindingSource['regions'] = ['Kayes', 'Mopti'].flatMap((name, at) => {
  const own = (indicator: string, drawn: Drawn) => drawRegions(indicator, { [name]: drawn })[0];
  const [first, second] = [
    own('supervision_monthly', at === 1 ? LATE_SUPERVISION : FINE),
    own('stockout_any', at === 1 ? LATE_STOCKS : { ...FINE, value: 20, expected: 25 }),
  ];
  return first && second ? [{ place: first.place, figures: [...first.figures, ...second.figures] }] : [];
});

function title(given: Partial<FindingSource>): readonly [string, string] {
  const source = buildSource(given);
  const { fr, en } = titleOf(source, composeFindings(source));
  return [fr.replaceAll('\u202f', ' '), en];
}

describe('titleOf', () => {
  it('says how the plan moves, and what falls', () => {
    const pillars = [stocks(LATE_STOCKS), supervision(FINE)];
    expect(title({ plan: drawPlan([5, 4, 3, 0], 4), pillars, regions: REGIONS })).toEqual([
      'Le plan avance ; les stocks et Mopti décrochent',
      'The plan moves forward; stocks and Mopti fall behind',
    ]);
    expect(title({ plan: drawPlan([5, 4, 3, 0], 6), pillars: [supervision(LATE_SUPERVISION)] })).toEqual([
      'Le plan recule ; la supervision décroche',
      'The plan slips back; supervision falls behind',
    ]);
  });

  it('does not call falling what is late but did not get worse, nor late what is partial', () => {
    const plan = drawPlan([5, 4, 3, 0], 5);
    expect(title({ plan, pillars: [stocks({ ...LATE_STOCKS, change: -3 })] })[0]).toBe(
      'Le plan n’avance pas ; les stocks sont en retard',
    );
    expect(title({ plan, pillars: [supervision({ ...LATE_SUPERVISION, change: -0.4 })] })[0]).toBe(
      'Le plan n’avance pas ; la supervision est en retard',
    );
    expect(title({ plan, pillars: [stocks({ ...LATE_STOCKS, coverage: 0.5, change: null })] })[0]).toBe(
      'Le plan n’avance pas',
    );
  });

  it('says that all pillars are on track, and counts the targets of a first note', () => {
    const pillars = [supervision(FINE), stocks({ ...FINE, value: 20, expected: 25 })];
    expect(title({ plan: drawPlan([5, 4, 3, 0], 6), pillars })).toEqual([
      'Le plan recule ; la supervision et les stocks en bonne voie',
      'The plan slips back; supervision and stocks on track',
    ]);
    expect(title({ plan: drawPlan([5, 4, 3, 0], null), pillars })).toEqual([
      'Cinq cibles sur douze en bonne voie',
      'Five of twelve targets on track',
    ]);
  });

  it('says a movement of the plan only where its partial targets cannot undo it', () => {
    const met = drawLine('supervision_monthly', { ...FINE, coverage: 0.6, change: null }, 85);
    expect(title({ plan: drawPlan([5, 4, 3, 0], 4, [met]) })[0]).toBe(
      'Cinq cibles sur douze en bonne voie (données partielles)',
    );
    expect(title({ plan: drawPlan([6, 3, 3, 0], 4, [met]) })[0]).toBe('Le plan avance');
  });

  it('says nothing of targets none of which is judged, and calls no lost judgement a step back', () => {
    const pillars = [stocks(LATE_STOCKS)];
    for (const before of [null, 0, 5]) {
      const [fr, en] = title({ plan: drawPlan([0, 0, 0, 12], before), pillars });
      expect(fr).toBe('Les stocks décrochent');
      expect(en).toBe('Stocks fall behind');
    }
    expect(title({ plan: drawPlan([0, 0, 0, 12], 5) })[0]).not.toMatch(/recule|en bonne voie$/);
    const unjudged = [1, 2].map(() => drawLine('supervision_monthly', { value: null, of: 0 }, 85));
    expect(title({ plan: drawPlan([4, 4, 2, 2], 5, unjudged) })[0]).toBe(
      'Quatre cibles sur douze en bonne voie',
    );
    expect(title({ plan: drawPlan([2, 4, 4, 2], 5, unjudged) })[0]).toBe('Le plan recule');
  });

  it('is the first finding where there is nothing else to say, and empty without any', () => {
    const pillars = [supervision({ value: 68.4, of: 600, expected: 70, gap: 9 })];
    expect(title({ pillars })[0]).toBe(
      '68,4 % des ASC supervisés en août 2026 (attendu de 70 %) ; 9 ASC à superviser',
    );
    expect(title({})).toEqual(['', '']);
  });

  it('names a region with all those it is set against, and stays short', () => {
    const { text, places } = composeTitle(SAMPLE_DOCUMENT, composeFindings(SAMPLE_DOCUMENT));
    expect(text.fr).toContain('Mopti');
    expect(places).toHaveLength(5);
    fc.assert(
      fc.property(arbitrarySource, (source) => {
        if (totalIsCounted(source)) expect(titleOf(source, []).fr.length).toBeLessThan(120);
      }),
      { numRuns: 60 },
    );
  });
});

function totalIsCounted({ plan }: FindingSource): boolean {
  return plan !== null && plan.counts.onTrack + plan.counts.offTrack > 1;
}
