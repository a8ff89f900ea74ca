import { request as httpRequest } from 'node:http';
import { expect, test } from '@playwright/test';

/** Asks with a `Host` of another name, as a page elsewhere could make a browser do. */
function askAs(host: string, path: string, port: number): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ host: '127.0.0.1', port, path, headers: { Host: host } }, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('another name than this machine’s own gets no figure, on pages and in the API', async ({ baseURL }) => {
  const port = Number(new URL(baseURL ?? '').port);
  for (const path of ['/', '/donnees', '/api/v1/snapshot?period=2026-06&level=region']) {
    const { status, body } = await askAs('evil.example', path, port);
    expect(status, path).toBe(421);
    expect(body, path).not.toMatch(/Kayes|numerator/);
    expect((await askAs(`localhost:${port}`, path, port)).status, path).toBe(200);
  }
});
