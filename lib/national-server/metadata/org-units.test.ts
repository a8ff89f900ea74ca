import { afterEach, describe, expect, it } from 'vitest';
import { monthIndex } from '@/lib/periods/period';
import { connect, sendJson, startAnswers, type AnswerServer, type Play } from '../testing/answer-server';
import { uid } from '../testing/batches';

let server: AnswerServer | undefined;
afterEach(() => server?.close());

async function play(handler: Play, bare = false) {
  server = await startAnswers(handler, bare);
  return connect(server);
}

describe('orgUnits', () => {
  const ROOT = uid('root');
  const units = [
    {
      id: ROOT,
      name: ' Mali ',
      level: 2,
      path: `/${uid('world')}/${ROOT}`,
      openingDate: '1900-01-01T00:00:00.000',
    },
    {
      id: uid('a'),
      name: 'Kayes ',
      code: ' ML01 ',
      level: 3,
      path: `/${uid('world')}/${ROOT}/${uid('a')}`,
      closedDate: '2024-12-31T00:00:00.000',
    },
    {
      id: uid('b'),
      name: '  ',
      shortName: 'Kita',
      level: 4,
      path: `/${uid('world')}/${ROOT}/${uid('a')}/${uid('b')}`,
    },
    {
      id: uid('c'),
      name: null,
      code: 'ML-C',
      level: 4,
      path: `/${uid('world')}/${ROOT}/${uid('a')}/${uid('c')}`,
    },
    { id: uid('other'), name: 'Sénégal', level: 3, path: `/${uid('world')}/${uid('sn')}/${uid('other')}` },
    {
      id: uid('deep'),
      name: 'Trop bas',
      level: 5,
      path: `/${uid('world')}/${ROOT}/${uid('a')}/${uid('b')}/${uid('deep')}`,
    },
  ];

  it('reads all pages by its own counter, keeps the subtree, trims names', async () => {
    const client = await play((asked, response) => {
      const page = Number(asked.query.get('page'));
      const nextPage = 'http://10.0.0.1/inner';
      sendJson(response, {
        pager: { page, pageCount: 3, total: 6, nextPage },
        organisationUnits: units.slice((page - 1) * 2, page * 2),
      });
    });
    const result = await client.orgUnits(ROOT, 4);
    if (!result.ok) throw new Error(result.failure.sentence.en);
    expect(result.value.map((unit) => [unit.name, unit.code, unit.parent, unit.path.length])).toEqual([
      ['Mali', null, null, 1],
      ['Kayes', 'ML01', ROOT, 2],
      ['Kita', null, uid('a'), 3],
      ['ML-C', 'ML-C', uid('a'), 3],
    ]);
    expect(result.value[0]?.opened).toBe(monthIndex(1900, 1));
    expect(result.value[1]?.closed).toBe(monthIndex(2024, 12));
    expect(server?.asked.map((one) => one.query.get('page'))).toEqual(['1', '2', '3']);
    expect(server?.asked[0]?.query.get('order')).toBe('id:asc');
    expect(server?.asked[0]?.query.getAll('filter')).toEqual([`path:like:${ROOT}`, 'level:le:4']);
  });

  it('does not go round for ever on a server that repeats a page, nor accept overlapping ones', async () => {
    const repeat = await play((_, response) =>
      sendJson(response, { pager: { pageCount: 9 }, organisationUnits: units.slice(0, 2) }),
    );
    expect(await repeat.orgUnits(ROOT, 4)).toMatchObject({
      ok: false,
      failure: { code: 'malformed-answer' },
    });
    await server?.close();
    const short = await play((_, response) =>
      sendJson(response, { pager: { pageCount: 1, total: 9 }, organisationUnits: units.slice(0, 2) }),
    );
    expect(await short.orgUnits(ROOT, 4)).toMatchObject({ ok: false, failure: { code: 'malformed-answer' } });
  });

  it('says when the root is not there', async () => {
    const client = await play((_, response) =>
      sendJson(response, { pager: { pageCount: 1 }, organisationUnits: [] }),
    );
    const result = await client.orgUnits(ROOT, 4);
    expect(result).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect(JSON.stringify(result)).toContain(ROOT);
  });
});
