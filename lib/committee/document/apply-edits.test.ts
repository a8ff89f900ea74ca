import { describe, expect, it } from 'vitest';
import type { Finding } from '../brief-types';
import { FIRST_CHOICES } from '../read-choices';
import { applyEdits } from './apply-edits';

const FINDING: Finding = {
  ...{ id: 'one', section: 'regions', weight: 1, places: [], indicators: [], partial: true, edited: false },
  text: {
    fr: 'Ségou : 39,6\u202f% sur données partielles (67\u202f%).',
    en: 'Ségou: 39.6% on partial data (67%).',
  },
};

function edit(finding: Finding, fr: string, en: string) {
  const findings = { [finding.id]: { dropped: false, text: { fr, en } } };
  return applyEdits([finding], { ...FIRST_CHOICES, findings })[0]?.text;
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
});
