import { describe, expect, it } from 'vitest';
import type { Finding, FindingEdit } from '../brief-types';
import { FIRST_CHOICES } from '../read-choices';
import { applyEdits } from './apply-edits';

const PERIOD = '2026-08';
const FINDING: Finding = {
  ...{ id: 'one', section: 'regions', weight: 1, places: [], indicators: [], partial: true, edited: false },
  text: {
    fr: 'Ségou : 39,6\u202f% sur données partielles (67\u202f%).',
    en: 'Ségou: 39.6% on partial data (67%).',
  },
};

function edit(finding: Finding, fr: string, en: string) {
  const on = { release: 'v1', period: PERIOD, text: finding.text };
  return apply(finding, { dropped: false, text: { fr, en }, on })[0]?.text;
}

function apply(finding: Finding, made: FindingEdit, period = PERIOD): Finding[] {
  return applyEdits([finding], { period, choices: { ...FIRST_CHOICES, findings: { [finding.id]: made } } });
}

describe('applyEdits', () => {
  it('keeps the caution of a finding on partial data in other words', () => {
    expect(edit(FINDING, 'Ségou recule.', 'Ségou falls back')).toEqual({
      fr: 'Ségou recule, sur données partielles (67\u202f%).',
      en: 'Ségou falls back, on partial data (67%)',
    });
  });

  it('says it once', () => {
    const said = ['Données partielles : Ségou recule.', 'Ségou falls back on partial data.'] as const;
    expect(edit(FINDING, ...said)).toEqual({ fr: said[0], en: said[1] });
  });

  it('gives no share where there are several', () => {
    const text = {
      fr: 'A sur données partielles (67\u202f%), B sur données partielles (70\u202f%).',
      en: 'A on partial data (67%), B on partial data (70%).',
    };
    expect(edit({ ...FINDING, text }, 'Deux reculent.', 'Two fall back.')).toEqual({
      fr: 'Deux reculent, sur données partielles.',
      en: 'Two fall back, on partial data.',
    });
  });

  it('adds nothing to what rests on whole data', () => {
    expect(edit({ ...FINDING, partial: false }, 'Ségou recule.', 'Ségou falls back.')).toEqual({
      fr: 'Ségou recule.',
      en: 'Ségou falls back.',
    });
  });

  it('applies no edit to a sentence that says something else by now, nor drops it', () => {
    const own = { fr: 'Ségou recule à 39,6.', en: 'Ségou falls to 39.6.' };
    const on = { release: 'v1', period: PERIOD, text: FINDING.text };
    const other = { ...FINDING, text: { ...FINDING.text, en: 'Ségou: 41.2% on partial data (67%).' } };
    for (const made of [
      { dropped: false, text: own, on },
      { dropped: true, text: null, on },
    ]) {
      expect(apply(other, made)).toEqual([other]);
      expect(apply(FINDING, made, '2026-Q2')).toEqual([FINDING]);
      expect(apply(FINDING, { dropped: made.dropped, text: made.text })).toEqual([FINDING]);
    }
    expect(apply(FINDING, { dropped: true, text: null, on })).toEqual([]);
  });
});
