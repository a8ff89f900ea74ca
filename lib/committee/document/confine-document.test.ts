import { describe, expect, it } from 'vitest';
import type { Scope } from '@/lib/org-units/scope';
import { LANGUAGES } from '@/lib/i18n/language';
import { viewBrief } from '../view/view-brief';
import { composeFindings } from '../findings';
import { SAMPLE_DOCUMENT } from '../testing/sample-document';
import { SAMPLE_REGIONS } from '../testing/sample-places';
import { joinPlaces } from '../places-together';
import { confineDocument } from './confine-document';

const [KAYES, , MOPTI, SEGOU] = SAMPLE_REGIONS;
const OWN: Scope = { kind: 'regions', regions: [MOPTI.uid] };
const EDITION = { state: 'published', edition: 1, supersededBy: null, extract: null } as const;

describe('a confined note', () => {
  it('holds recommendations of the whole programme and of own places, none that concerns one of others too', () => {
    const [first] = SAMPLE_DOCUMENT.recommendations;
    if (!first) throw new Error('The sample has no recommendation.');
    const of = (id: string, places: typeof first.places) => ({ ...first, id, places });
    const recommendations = [
      of('all', []),
      of('own', [MOPTI]),
      of('both', [MOPTI, KAYES]),
      of('other', [KAYES]),
      of('unknown', [MOPTI, { uid: 'gone', name: 'gone' }]),
    ];
    const confined = confineDocument({ ...SAMPLE_DOCUMENT, recommendations }, OWN);
    expect(confined.recommendations.map(({ id }) => id)).toEqual(['all', 'own']);
    expect(confined.recommendations).toEqual(recommendations.slice(0, 2));
  });

  it('ranks no district, and says nothing of it', () => {
    expect(SAMPLE_DOCUMENT.worst.flatMap(({ districts }) => districts).length).toBeGreaterThan(0);
    const confined = confineDocument(SAMPLE_DOCUMENT, OWN);
    expect(confined.worst).toEqual([]);
    expect(JSON.stringify(confined)).not.toMatch(/Ténenkou|Youwarou|Markala/);
    for (const language of LANGUAGES) expect(viewBrief(confined, language, EDITION).worst).toEqual([]);
  });

  it('says nothing that a note was frozen with too few places for, nor what no rule knows', () => {
    const whole = composeFindings(SAMPLE_DOCUMENT);
    const [alone] = whole.filter(({ places }) => places.length === 0);
    const comparing = whole.filter(({ places }) => places.includes(KAYES.uid));
    if (!alone) throw new Error('The sample says nothing of the country.');
    expect(comparing.length).toBeGreaterThan(0);
    const narrow = comparing.map((finding) => ({ ...finding, places: [] }));
    const strange = { ...alone, id: 'rule-of-another-time' };
    const confined = confineDocument({ ...SAMPLE_DOCUMENT, findings: [alone, ...narrow, strange] }, OWN);
    expect(confined.findings).toEqual([alone]);
  });

  it('shows what several places have together to who may see each of them', () => {
    const both = joinPlaces([MOPTI, SEGOU]) ?? MOPTI;
    const district = { uid: 'SampleDist0', name: 'Ténenkou', region: MOPTI.uid };
    const mixed = joinPlaces([SEGOU, district]) ?? MOPTI;
    const some = { indicator: 'supervision_monthly', period: '2026-02', printed: 51.4, now: 50.9 };
    // A note that was frozen when joined places were kept without their regions.
    const older = { uid: both.uid, name: both.name };
    const seenBy = (scope: Scope, place: typeof both) => {
      const document = { ...SAMPLE_DOCUMENT, revised: [{ ...some, place }] };
      const whole = { ...document, findings: composeFindings(document) };
      expect(whole.findings.map(({ id }) => id)).toContain('revised');
      const confined = confineDocument(whole, scope);
      expect(confined.findings.some(({ id }) => id === 'revised')).toBe(confined.revised.length > 0);
      return confined.revised.length === 1;
    };
    const owner: Scope = { kind: 'regions', regions: [MOPTI.uid, SEGOU.uid] };
    for (const place of [both, mixed, older]) {
      expect(seenBy(owner, place), place.name).toBe(true);
      expect(seenBy(OWN, place), place.name).toBe(false);
      expect(seenBy({ kind: 'regions', regions: [KAYES.uid] }, place), place.name).toBe(false);
    }
  });
});
