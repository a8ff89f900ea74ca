import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '@/lib/store/access-types';
import { messagesIn } from '@/lib/i18n/messages';
import type { JournalWords } from './say-change';
import { streamJournal } from './stream-journal';

const words: JournalWords = { text: messagesIn('fr'), language: 'fr', regions: new Map() };

const make = (n: number, subject: string): AuditEntry => ({
  id: `id${n}`,
  at: new Date(Date.UTC(2026, 10, 21, 0, 0, n)),
  action: 'export',
  actor: null,
  actorName: 'awa@sante.example',
  via: 'session',
  address: '::1',
  subject,
  before: null,
  after: { rows: n },
});

function readFrom(entries: readonly AuditEntry[]) {
  const asked: number[] = [];
  const read = async (after: AuditEntry | undefined, limit: number) => {
    const start = after === undefined ? 0 : entries.findIndex(({ id }) => id === after.id) + 1;
    asked.push(start);
    return entries.slice(start, start + limit);
  };
  return { asked, read };
}

const write = (entries: readonly AuditEntry[], batch: number) =>
  new Response(streamJournal(readFrom(entries).read, 'plain', words, batch)).text();

describe('streamJournal', () => {
  it('writes one header, every entry once, whatever the batches', async () => {
    const entries = Array.from({ length: 6 }, (_, n) => make(n, `/s/${n}`));
    const whole = await write(entries, 100);
    expect(whole.split('\r\n')).toHaveLength(8);
    expect(whole).toMatch(
      /^at,action,actionWords,actor,actorWords,via,token,address,subject,subjectWords,before,after,details,id\r\n2026-11-21T00:00:00\.000Z,export,Export,/,
    );
    for (const batch of [1, 2, 3, 4, 6]) expect(await write(entries, batch)).toBe(whole);
    expect((await write([], 2)).split('\r\n')).toHaveLength(2);
  });

  it('says in words what stands beside it as a code', async () => {
    const entry = { ...make(1, '/api/v1/sync.csv'), after: { role: 'viewer' } };
    expect(await write([entry], 10)).toContain(
      `,/api/v1/sync.csv,Collectes (CSV),,"{""role"":""viewer""}",rôle\u202f: Partenaire,id1`,
    );
  });

  it('neutralises what a spreadsheet would run', async () => {
    expect(await write([make(1, '=HYPERLINK("http://evil")')], 10)).toContain(
      `"'=HYPERLINK(""http://evil"")"`,
    );
  });

  it('reads a batch at a time, only when it is taken', async () => {
    const source = readFrom(Array.from({ length: 10 }, (_, n) => make(n, 's')));
    const reader = streamJournal(source.read, 'plain', words, 2).getReader();
    await reader.read();
    expect(source.asked.length).toBeLessThanOrEqual(2);
    await reader.cancel();
  });

  it('names the access token that acted, and takes no other field for one', async () => {
    const byToken = { ...make(1, '/s'), via: 'token', after: { token: 'excel' } } as const;
    const bySession = { ...make(2, '/s'), after: { token: 'other' } };
    const [, first, second] = (await write([byToken, bySession], 9)).split('\r\n');
    expect(first).toContain(',token,excel,::1,');
    expect(second).toContain(',session,,::1,');
  });
});
