import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { pickFormWords } from '@/components/access/form/form-words';
import type { Recommendation } from '@/lib/committee/types';
import { LANGUAGES, type Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { makeUnit } from '@/lib/indicators/testing/random-country';
import { NATION, type Scope } from '@/lib/org-units/scope';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import { MeetingForm } from './meeting-form';
import { RecommendationFollowUp } from './recommendation-follow-up';

const MOPTI = makeUnit('Mopti', 'region', 'ML', { region: 'Mopti' });
/** Said to whoever types what every reader is shown. */
const TO_ALL: Readonly<Record<Language, string>> = {
  fr: 'y compris les partenaires limités à des régions',
  en: 'partners confined to regions included',
};
const never = () => Promise.reject(new Error('nothing is sent'));

const basicsIn = (language: Language) => {
  const text = messagesIn(language);
  return { here: '/reunions', text, language, words: pickFormWords(text) };
};

/** Names of the fields beside which a page says that everyone reads them. */
function listToldFields(html: string, language: Language): string[] {
  return [...html.matchAll(/id="(?:\w+)-(\w+)-hint"[^>]*>([^<]*)</g)]
    .filter(([, , hint]) => hint?.includes(TO_ALL[language]))
    .map(([, field]) => field ?? '');
}

function drawFollowUp(language: Language, scope: Scope, places: readonly string[]): string {
  const recommendation: Recommendation = {
    ...{ id: 'r', number: 1, meeting: 'm', text: 'Former', owner: 'DGSHP', due: null, state: 'open' },
    ...{ reason: null, indicator: null, places, closedAt: null, madeOn: '2026-09-14', version: 1 },
  };
  const frame: CommitteeFrame = {
    ...{ language, scope, text: messagesIn(language), path: '/reunions', asked: {}, country: 'Mali' },
    ...{ fictive: true, today: '2026-11-22', places: new Map([[MOPTI.uid, MOPTI]]), mayWrite: true },
  };
  const forms = { change: never, comment: never, changes: [], frame, recommendation };
  return renderToStaticMarkup(<RecommendationFollowUp {...forms} {...basicsIn(language)} />);
}

describe.each(LANGUAGES)('the forms of the committee say who reads what is typed, in %s', (language) => {
  it('beside each text of a meeting', () => {
    const html = renderToStaticMarkup(<MeetingForm id="f" action={never} {...basicsIn(language)} />);
    const told = ['title', 'place', 'agenda', 'organisations', 'documents'];
    expect(listToldFields(html, language)).toEqual(told);
  });

  it('beside the texts and places of a recommendation, and beside a comment on one without places', () => {
    const ofForm = ['text', 'reason', 'places', 'comment'];
    expect(listToldFields(drawFollowUp(language, NATION, []), language)).toEqual(['comment', ...ofForm]);
    expect(listToldFields(drawFollowUp(language, NATION, ['Mopti']), language)).toEqual(ofForm);
  });
});

it('a confined writer, who has to choose a place, is told nothing of the kind', () => {
  const html = drawFollowUp('fr', { kind: 'regions', regions: [MOPTI.uid] }, [MOPTI.uid]);
  expect(html).toContain(messagesIn('fr').committeeForms.placesOwn);
  expect(listToldFields(html, 'fr')).toEqual([]);
});
