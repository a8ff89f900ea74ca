import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readComment, readMeetingWish, readRecommendationWish } from './read-wish';

const MEETING = {
  title: ' 3e réunion ',
  date: '2026-09-14',
  place: 'Bamako',
  agenda: 'Plan\r\n\r\n Ruptures ',
  organisations: 'DGSHP',
  documents: 'Compte rendu https://sante.example/cr.pdf\nhttp://sante.example/b',
};
const RECOMMENDATION = {
  text: 'Superviser',
  owner: 'DGSHP',
  due: '31/12/2026',
  state: 'open',
  reason: 'ignored',
  indicator: '',
  places: ['R2', 'R1', 'R2'],
};
const KNOWN = new Set(['R1', 'R2']);

function meetingFault(changes: Partial<typeof MEETING>) {
  const read = readMeetingWish({ ...MEETING, ...changes });
  return read.ok ? null : read.faults;
}
function fault(changes: Partial<typeof RECOMMENDATION>) {
  const read = readRecommendationWish({ ...RECOMMENDATION, ...changes }, KNOWN);
  return read.ok ? null : read.faults;
}
const lines = (count: number) => Array.from({ length: count }, (_, i) => `${i}`).join('\n');

describe('readMeetingWish', () => {
  it('reads lists one a line, and a title before each address', () => {
    expect(readMeetingWish(MEETING)).toEqual({
      ok: true,
      wish: {
        title: '3e réunion',
        date: '2026-09-14',
        place: 'Bamako',
        agenda: ['Plan', 'Ruptures'],
        organisations: ['DGSHP'],
        documents: [
          { title: 'Compte rendu', url: 'https://sante.example/cr.pdf' },
          { title: 'http://sante.example/b', url: 'http://sante.example/b' },
        ],
      },
    });
  });

  it.each([
    [{ title: '  ' }, { title: 'required' }],
    [{ title: 'x'.repeat(201) }, { title: 'too-long' }],
    [{ date: '2026-02-29' }, { date: 'committee-date' }],
    [{ date: '2026-09' }, { date: 'committee-date' }],
    [{ date: '' }, { date: 'required' }],
    [{ agenda: lines(41) }, { agenda: 'committee-lines' }],
    [{ agenda: 'x'.repeat(501) }, { agenda: 'committee-line-long' }],
    [{ organisations: lines(61) }, { organisations: 'committee-lines' }],
    [
      { documents: Array.from({ length: 21 }, () => 'a https://a.example').join('\n') },
      { documents: 'committee-lines' },
    ],
    [{ documents: 'Compte rendu' }, { documents: 'committee-link' }],
    [{ documents: 'a javascript:alert(1)' }, { documents: 'committee-link' }],
    [{ documents: 'a ftp://a.example/x' }, { documents: 'committee-link' }],
    [{ documents: 'a https://awa:secret@a.example/' }, { documents: 'committee-link' }],
    [
      { title: '', place: '', date: 'x' },
      { title: 'required', place: 'required', date: 'committee-date' },
    ],
  ])('refuses %j', (changes, faults) => {
    expect(meetingFault(changes)).toEqual(faults);
  });

  it('takes lists up to their most', () => {
    expect(meetingFault({ agenda: lines(40), organisations: lines(60), documents: '' })).toBeNull();
  });

  it('gives a day that exists, or none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2060 }), fc.nat(13), fc.nat(32), (year, month, day) => {
        const date = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
        const instant = new Date(Date.UTC(year, month - 1, day));
        const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
        expect(readMeetingWish({ ...MEETING, date }).ok).toBe(exists);
      }),
    );
  });
});

describe('readRecommendationWish', () => {
  it('keeps a reason only where it is dropped, and each place once', () => {
    expect(readRecommendationWish(RECOMMENDATION, KNOWN)).toEqual({
      ok: true,
      wish: {
        text: 'Superviser',
        owner: 'DGSHP',
        due: '2026-12-31',
        state: 'open',
        reason: null,
        indicator: null,
        places: ['R1', 'R2'],
      },
    });
    const dropped = readRecommendationWish({ ...RECOMMENDATION, state: 'dropped', due: '' }, KNOWN);
    expect(dropped).toMatchObject({ ok: true, wish: { state: 'dropped', reason: 'ignored', due: null } });
  });

  it.each([
    [{ text: '' }, { text: 'required' }],
    [{ text: 'x'.repeat(2001) }, { text: 'too-long' }],
    [{ owner: 'x'.repeat(201) }, { owner: 'too-long' }],
    [{ due: '31/02/2026' }, { due: 'committee-date' }],
    [{ state: 'late' }, { state: 'committee-state' }],
    [{ state: 'dropped', reason: ' ' }, { reason: 'committee-reason' }],
    [{ indicator: 'nonsense' }, { indicator: 'committee-indicator' }],
    [{ places: ['R1', 'R9'] }, { places: 'committee-place' }],
    [
      { text: '', places: ['R9'], state: 'dropped', reason: '' },
      { text: 'required', places: 'committee-place', reason: 'committee-reason' },
    ],
  ])('refuses %j', (changes, faults) => {
    expect(fault(changes)).toEqual(faults);
  });

  it('gives texts that both databases can hold', () => {
    const read = readRecommendationWish({ ...RECOMMENDATION, text: 'a\0b\uD800c' }, KNOWN);
    expect(read).toMatchObject({ ok: true, wish: { text: 'a\uFFFDb\uFFFDc' } });
  });
});

describe('readComment', () => {
  it('takes an empty one for none, and refuses a long one', () => {
    expect(readComment(' \n')).toEqual({ ok: true, wish: null });
    expect(readComment(' oui ')).toEqual({ ok: true, wish: 'oui' });
    expect(readComment('x'.repeat(2001))).toEqual({ ok: false, faults: { comment: 'too-long' } });
  });
});
