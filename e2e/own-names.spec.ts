import { expect, test } from '@playwright/test';
import { SERVED, visitorAs } from './support/served';

test('another name than this machine’s own gets no figure, on pages and in the API', async () => {
  const visitor = visitorAs('officiel');
  for (const path of ['/', '/donnees', '/api/v1/snapshot?period=2026-06&level=region']) {
    const { status, body } = await visitor.ask(path, { headers: { Host: 'evil.example' } });
    expect(status, path).toBe(421);
    expect(body, path).not.toMatch(/Kayes|numerator/);
    const own = await visitor.ask(path, { headers: { Host: `localhost:${SERVED.port}` } });
    expect(own.status, path).toBe(200);
  }
});
