import { describe, expect, it } from 'vitest';
import { cursorOf, parseJournalQuery, readJournalQuery, writeJournalQuery } from './read-journal-query';

const parse = (query: Record<string, string>) => parseJournalQuery(readJournalQuery(query));

describe('parseJournalQuery', () => {
  it('asks for everything without filters', () => {
    expect(parse({})).toEqual({ ok: true, filter: {} });
    expect(parse({ action: '', texte: ' ', du: '', au: '' })).toEqual({ ok: true, filter: {} });
  });

  it('takes the last day whole', () => {
    expect(parse({ du: '2026-11-01', au: '2026-11-30', action: 'sign-in', texte: 'awa' })).toEqual({
      ok: true,
      filter: {
        actions: ['sign-in'],
        text: 'awa',
        from: new Date('2026-11-01T00:00:00Z'),
        to: new Date('2026-12-01T00:00:00Z'),
      },
    });
  });

  it('reads days as people write them, and as programs do', () => {
    const from = new Date('2026-11-05T00:00:00Z');
    for (const du of ['05/11/2026', '5/11/2026', '2026-11-05']) {
      expect(parse({ du })).toEqual({ ok: true, filter: { from } });
    }
  });

  it('takes a network address whole', () => {
    expect(parse({ adresse: ' 192.0.2.7 ' })).toEqual({ ok: true, filter: { address: '192.0.2.7' } });
  });

  it.each([
    [{ action: 'nothing' }, 'action'],
    [{ du: '2026-02-30' }, 'from'],
    [{ du: 'hier' }, 'from'],
    [{ du: '11/25/2026' }, 'from'],
    [{ du: '31/02/2026' }, 'from'],
    [{ du: '05/11/26' }, 'from'],
    [{ au: '2026-1-1' }, 'to'],
  ])('names what it cannot read: %o', (query, bad) => {
    expect(parse(query)).toEqual({ ok: false, bad });
  });

  it('goes on after an entry, and begins anew from a place that is none', () => {
    const entry = { at: new Date(1_700_000_000_000), id: '0a-b' };
    expect(parse({ avant: cursorOf(entry) })).toEqual({ ok: true, filter: { before: entry } });
    expect(parse({ avant: 'x' })).toEqual({ ok: true, filter: {} });
  });

  it('writes its filters back as it read them, without the place', () => {
    const query = { action: 'export', texte: 'a b', adresse: '::1', du: '2026-11-01', au: '2026-11-02' };
    expect(writeJournalQuery(readJournalQuery({ ...query, avant: '1-x' }))).toEqual(query);
  });
});
