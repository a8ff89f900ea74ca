import { afterEach, describe, expect, it } from 'vitest';
import { connect, sendJson, startAnswers, type AnswerServer, type Play } from '../testing/answer-server';

let server: AnswerServer | undefined;
afterEach(() => server?.close());

async function play(handler: Play, bare = false) {
  server = await startAnswers(handler, bare);
  return connect(server);
}

describe('boundaries', () => {
  it('reads outlines and points of the level, and leaves out what is broken', async () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1, 350],
      [0, 0],
    ];
    const feature = (id: string, geometry: unknown, level: unknown = '2') => ({
      type: 'Feature',
      id,
      properties: { level },
      geometry,
    });
    const features = [
      feature('a', { type: 'Polygon', coordinates: [ring] }),
      feature('b', { type: 'MultiPolygon', coordinates: [[ring]] }, 2),
      feature('c', { type: 'Point', coordinates: [-8, 12.6] }),
      feature('d', {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 'x'],
          ],
        ],
      }),
      feature('e', {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [999, 0],
            [1, 1],
          ],
        ],
      }),
      feature('f', null),
      feature('g', { type: 'Point', coordinates: [0, 0] }, '3'),
    ];
    const client = await play((_, response) => sendJson(response, { type: 'FeatureCollection', features }));
    const result = await client.boundaries(2);
    if (!result.ok) throw new Error(result.failure.sentence.en);
    expect(result.value.map((one) => [one.uid, one.geometry.type])).toEqual([
      ['a', 'Polygon'],
      ['b', 'MultiPolygon'],
      ['c', 'Point'],
    ]);
    expect(result.value[0]?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    });
  });
});
