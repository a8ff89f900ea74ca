import { describe, expect, it } from 'vitest';
import type { Scope } from '@/lib/org-units/scope';
import { LANGUAGES } from '@/lib/i18n/language';
import { viewBrief } from '../view/view-brief';
import { composeFindings } from '../findings';
import { SAMPLE_DOCUMENT } from '../testing/sample-document';
import { SAMPLE_REGIONS } from '../testing/sample-places';
import { confineDocument } from './confine-document';

const [KAYES, , MOPTI] = SAMPLE_REGIONS;
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
});
