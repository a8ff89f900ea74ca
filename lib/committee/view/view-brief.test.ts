import { describe, expect, it } from 'vitest';
import { indicatorById } from '@/lib/indicators/catalogue';
import { printIndicator } from '../document/print-indicator';
import { SAMPLE_DOCUMENT as SAMPLE } from '../testing/sample-document';
import { viewBrief } from './view-brief';
import type { EditionState } from './view-head';

const LINKED = indicatorById('chw_per_supervisor');
/** With the indicator that a recommendation is linked to. */
const SAMPLE_DOCUMENT = {
  ...SAMPLE,
  indicators: { ...SAMPLE.indicators, ...(LINKED && { [LINKED.id]: printIndicator(LINKED) }) },
};
const PUBLISHED: EditionState = { state: 'published', edition: 1, supersededBy: null, extract: null };
const french = viewBrief(SAMPLE_DOCUMENT, 'fr', PUBLISHED);
const english = viewBrief(SAMPLE_DOCUMENT, 'en', PUBLISHED);

describe('viewBrief', () => {
  it('writes each pillar as its figure, what was expected, its status and what is left to do', () => {
    const [, supervision, stock] = french.pillars.rows.map(({ figure }) => figure);
    expect(supervision).toMatchObject({
      value: '68,4\u202f%',
      expected: '70\u202f%',
      toValidate: true,
      status: 'watch',
      change: '+2,6\u00a0pts',
      gap: '46 ASC à superviser',
      caution: null,
    });
    expect(stock).toMatchObject({ expected: '≤ 25\u202f%', caution: 'partiel (74\u202f%)', change: null });
    expect(stock?.gap).toBe('au moins 440 ASC de trop en rupture');
    expect(english.pillars.rows[1]?.figure).toMatchObject({
      value: '68.4%',
      gap: '46 CHWs still to supervise',
    });
  });

  it('calls the last row of an extract what it is: of the whole country', () => {
    const extract = viewBrief(SAMPLE_DOCUMENT, 'fr', { ...PUBLISHED, extract: 'Extrait' });
    const wholeOf = ({ mapList }: typeof extract) => mapList.find(({ whole }) => whole)?.name;
    expect(wholeOf(extract)).toBe('Ensemble du pays');
    expect(extract.regions.rows.at(-1)?.name).toBe('Ensemble du pays');
    expect(wholeOf(french)).toBe('Ensemble');
  });

  it('counts the targets of the plan, and how many more are on track', () => {
    expect(french.pillars.plan).toMatchObject({ value: '3 sur 9', change: '+1 cible' });
    expect(french.pillars.plan.others).toEqual(['2 en retard', '2 à surveiller', '2 sans jugement']);
  });

  it('marks every unvalidated target of the plan, and no other', () => {
    const unvalidated = SAMPLE_DOCUMENT.plan?.lines.filter(({ validated }) => validated === false) ?? [];
    const marked = french.plan?.lines.filter(({ figure }) => figure.toValidate) ?? [];
    expect(unvalidated.length).toBeGreaterThan(0);
    expect(marked.map(({ key }) => key)).toEqual(unvalidated.map(({ indicator }) => indicator));
  });

  it('gives no bullet to what cannot be measured, and says when a past target was due', () => {
    expect(french.plan?.lines.find(({ key }) => key === 'treated_24h')?.bullet).toBeNull();
    expect(french.plan?.lines.find(({ key }) => key === 'completeness')?.remark).toBe('échéance déc. 2025');
  });

  it('never writes no data as a number', () => {
    const unpaid = french.plan?.lines.find(({ key }) => key === 'paid_on_time')?.figure;
    expect(unpaid).toMatchObject({ value: 'sans donnée', hasValue: false, gap: '', statusWord: '—' });
  });

  it('lists the worst region of the map first and the country at the foot', () => {
    expect(french.mapList.map(({ name }) => name)).toEqual([
      'Mopti',
      'Ségou',
      'Kayes',
      'Koulikoro',
      'Sikasso',
      'Ensemble',
    ]);
  });

  it('says late recommendations first, and why no change is said', () => {
    const { followed, proposed, summary } = french.recommendations;
    expect(followed.map(({ number }) => number)).toEqual([5, 3, 6, 7]);
    expect(followed[0]).toMatchObject({
      state: 'en retard',
      shape: 'off-track',
      due: '31\u00a0juillet 2026',
    });
    expect(followed[1]?.movement?.value).toBe('22,4 → 21,8 (−0,6)');
    expect(followed[3]?.state).toBe('abandonnée\u202f: sans financement');
    expect(proposed.map(({ number }) => number)).toEqual([9]);
    expect(summary).toBe('1 faite, 1 en retard, 1 dans les délais, 1 abandonnée et 1 proposée.');
  });

  it('leads with the heaviest findings, each said once', () => {
    const ids = [...french.findings.lead, ...Object.values(french.findings.bySection).flat()].map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(french.findings.lead[0]?.text).toContain('68,4');
  });

  it('parts free paragraphs at empty lines', () => {
    expect(french.paragraphs('regions')).toEqual([
      'La mission de juillet à Mopti a confirmé ces chiffres.',
      'Son rapport est joint à la convocation.',
    ]);
    expect(french.paragraphs('start')).toEqual([]);
  });

  it('marks a figure that was revised since, and leaves the printed one as it was', () => {
    const country = SAMPLE_DOCUMENT.regions[0]?.place ?? { uid: '', name: '' };
    const revised = {
      indicator: 'supervision_monthly',
      place: country,
      period: '2026-08',
      printed: 68.4,
      now: 69.1,
    };
    const view = viewBrief(SAMPLE_DOCUMENT, 'fr', PUBLISHED, [revised]);
    const figure = view.pillars.rows[1]?.figure;
    expect(figure?.value).toBe('68,4\u202f%');
    expect(figure?.revised).toBe('révisé depuis\u202f: 69,1\u202f%');
    expect(view.since).toHaveLength(1);
    expect(view.pillars.rows[0]?.figure.revised).toBeNull();
  });

  it('says on every page that a draft is one, and which edition replaces another', () => {
    const middle = (edition: EditionState) =>
      viewBrief(SAMPLE_DOCUMENT, 'fr', edition).head.margins.footMiddle;
    expect(middle(PUBLISHED)).toBe('');
    expect(middle({ ...PUBLISHED, state: 'draft' })).toBe('Brouillon, ne pas diffuser');
    expect(middle({ ...PUBLISHED, state: 'superseded', supersededBy: 2 })).toBe('Remplacée par l’édition 2');
    expect(french.head.margins.footLeft).toBe('Données fictives de démonstration');
  });
});
