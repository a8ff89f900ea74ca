import { afterEach, describe, expect, it } from 'vitest';
import { monthIndex } from '@/lib/periods/period';
import {
  connect,
  sendError,
  sendJson,
  startAnswers,
  type AnswerServer,
  type Play,
} from '../testing/answer-server';
import { uid } from '../testing/batches';

let server: AnswerServer | undefined;
afterEach(() => server?.close());

async function play(handler: Play, bare = false) {
  server = await startAnswers(handler, bare);
  return connect(server);
}

describe('checkItems', () => {
  const lists: Record<string, { id: string; name: string }[]> = {
    dataElements: [
      { id: uid('de'), name: ' Fièvre ' },
      { id: uid('shut'), name: 'Fermé' },
    ],
    indicators: [{ id: uid('in'), name: 'Taux' }],
    dataSets: [{ id: uid('ds'), name: 'Rapport' }],
    categoryOptionCombos: [{ id: uid('co'), name: 'Moins d’un an' }],
  };

  it('tells what is found, what is not and why, with a sample', async () => {
    const client = await play((asked, response) => {
      const list = asked.path.replace('/api/', '');
      if (list !== 'analytics') {
        const found = lists[list]?.filter((one) => asked.query.get('filter')?.includes(one.id)) ?? [];
        return sendJson(response, { pager: { pageCount: 1, total: found.length }, [list]: found });
      }
      const dx = asked.query.getAll('dimension')[0]?.slice(3).split(';') ?? [];
      if (dx.includes(uid('shut')))
        return sendError(response, 'E7121', `not allowed to read \`${uid('shut')}\``);
      const headers = ['dx', 'ou', 'pe', 'value', 'numerator', 'denominator'].map((name) => ({ name }));
      sendJson(response, {
        headers,
        rows: dx.filter((one) => !one.endsWith('REPORTS')).map((one) => [one, 'r', '202606', '7', '3', '']),
      });
    });
    const items = [
      uid('de'),
      `${uid('de')}.${uid('co')}`,
      `${uid('de')}.${uid('xx')}`,
      `${uid('ds')}.ACTUAL_REPORTS`,
      `${uid('in')}:numerator`,
      uid('in'),
      uid('no'),
      'bad item',
      uid('shut'),
    ];
    const result = await client.checkItems(items, uid('root'), monthIndex(2026, 6));
    if (!result.ok) throw new Error(result.failure.sentence.en);
    expect(result.value.map((one) => [one.found, one.name, one.sample, one.failure?.code ?? null])).toEqual([
      [true, 'Fièvre', 7, null],
      [true, 'Fièvre · Moins d’un an', 7, null],
      [false, 'Fièvre · ' + uid('xx'), null, 'bad-item'],
      [true, 'Rapport', null, null],
      [true, 'Taux', 3, null],
      [false, 'Taux', null, 'bad-item'],
      [false, null, null, 'bad-item'],
      [false, null, null, 'bad-item'],
      [true, 'Fermé', null, 'forbidden'],
    ]);
    expect(result.value.map((one) => one.item)).toEqual(items);
    expect(result.value[5]?.failure?.sentence.en).toContain('UID:numerator');
  });
});
