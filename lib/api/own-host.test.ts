import { describe, expect, it } from 'vitest';
import { guardRoute } from './guard-route';
import { problemSchema } from './schemas/problem';

const answer = guardRoute({ method: 'get', path: '/api/health' }, null, async () => Response.json('in'));
const ask = (host: string) => answer(new Request('http://localhost:3000/api/health', { headers: { host } }));

describe('guardRoute', () => {
  it.each(['127.0.0.1', '127.0.0.1:3000', 'localhost:3100', '[::1]:3000'])('lets %s in', async (host) => {
    expect((await ask(host)).status).toBe(200);
  });

  it.each(['evil.example', 'evil.example:3000', 'localhost.evil.example', '192.168.1.7:3000'])(
    'turns %s away, so that no page of that name reads the answers',
    async (host) => {
      const response = await ask(host);
      expect(response.status).toBe(421);
      expect(problemSchema.parse(await response.json()).code).toBe('host-not-allowed');
    },
  );
});
