import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { cellAt, readWorkbook } from '../lib/export/testing/read-workbook';
import { hasPoppler, readPdf } from './support/pdf';
import { findCommittee, listPlaces } from './support/places';
import { SERVED, servedAccount, stateOf, type DemoRole } from './support/served';

const PERIOD = '2026-06';
const values = z.object({ rows: z.array(z.object({ value: z.number().nullable() })) });

const ask = (path: string, role: DemoRole = 'officiel', headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${SERVED.url}${path}`, { headers: { Cookie: servedAccount(role).cookie, ...headers } });
/** Again as long as another file of the same reader is in the making: specs run side by side. */
const askInTurn = async (path: string): Promise<Response> => {
  for (;;) {
    const answer = await ask(path);
    if (answer.status !== 429 && answer.status !== 503) return answer;
    expect(answer.headers.get('retry-after')).not.toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
};
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());

test.describe('files of the built application', () => {
  test.use({ storageState: stateOf('officiel') });

  test('every page of figures says what can be taken away, and each link gives its file', async ({
    request,
  }) => {
    const [region] = await listPlaces(request, 'region');
    const [district] = await listPlaces(request, 'district');
    const paths = ['/', `/regions/${region?.id}`, `/districts/${district?.id}`];
    paths.push('/supervision', '/stocks', '/couverture', '/plan', '/plan/scenario', '/donnees');
    const { meeting, recommendation } = await findCommittee(request);
    paths.push('/plan/cibles', '/recherche?q=mopti', '/reunions', `/reunions/${meeting}`);
    paths.push('/reunions/recommandations', `/reunions/recommandations/${recommendation}`);
    paths.push('/donnees/definitions', '/donnees/correspondances');
    paths.push('/donnees/indicateurs/supervision_monthly');
    for (const path of paths) {
      const html = await (await ask(path)).text();
      const links = [...html.matchAll(/href="(\/api\/export\/page\/(?:xlsx|csv)\?[^"]+)"/g)].map(
        ([, href = '']) => href.replaceAll('&amp;', '&'),
      );
      expect(links.length, path).toBeGreaterThanOrEqual(3);
      for (const link of links) {
        const answer = await ask(link);
        expect(answer.status, link).toBe(200);
        expect(answer.headers.get('content-disposition'), link).toMatch(
          /^attachment; filename="[\w-]+\.(xlsx|csv)"$/,
        );
        // A table without rows still has its heads.
        expect((await bytesOf(answer)).length, link).toBeGreaterThan(link.includes('/csv') ? 40 : 200);
      }
    }
  });

  test('a workbook holds the values of the API, in full precision', async () => {
    const answer = await ask(`/api/export/page/xlsx?chemin=/&periode=${PERIOD}&langue=fr`);
    const sheet = readWorkbook(await bytesOf(answer)).find(({ name }) => name === 'Indicateurs');
    if (!sheet) throw new Error('The workbook of the map has no sheet of indicators.');
    for (let row = 1; row < sheet.rows.length; row += Math.ceil(sheet.rows.length / 20)) {
      const [indicator, place] = ['Code de l’indicateur', 'Identifiant du lieu'].map((head) =>
        cellAt(sheet, row, head),
      );
      const told = await ask(`/api/v1/values?indicator=${indicator}&period=${PERIOD}&orgUnit=${place}`);
      const [figure] = values.parse(await told.json()).rows;
      expect(cellAt(sheet, row, 'Valeur'), `${indicator} ${place}`).toBe(figure?.value);
    }
  });

  test('a page is printed by the machine’s Chromium: A4, text, embedded fonts, the reader’s language', async () => {
    test.skip(!hasPoppler(), 'poppler is not on this machine');
    test.setTimeout(120_000);
    for (const [language, words, others] of [
      ['fr', /Données fictives/i, /Fictive demonstration/i],
      ['en', /Fictive demonstration/i, /Données fictives/i],
    ] as const) {
      const answer = await askInTurn(
        `/api/export/page/pdf?chemin=/supervision&periode=${PERIOD}&langue=${language}`,
      );
      expect(answer.status, answer.status === 200 ? '' : await answer.clone().text()).toBe(200);
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      const pdf = readPdf(await bytesOf(answer));
      expect(pdf.size).toContain('A4');
      expect(pdf.fonts.length).toBeGreaterThan(0);
      expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([]);
      expect(pdf.pages.join('\n')).toMatch(words);
      expect(pdf.pages.join('\n')).not.toMatch(others);
    }
  });

  test('several ask at once: each gets a whole file or is told to wait', async () => {
    test.setTimeout(240_000);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, number) =>
        ask(`/api/export/page/pdf?chemin=${number % 2 === 0 ? '/plan' : '/stocks'}&periode=${PERIOD}`),
      ),
    );
    // One of two addresses at most: the reader has one file in the making.
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(4);
    for (const answer of answers) {
      if (answer.status === 200) {
        expect(new TextDecoder().decode((await bytesOf(answer)).slice(0, 5))).toBe('%PDF-');
      } else {
        // Another file of the same reader, or too many of all.
        expect([429, 503]).toContain(answer.status);
        expect(answer.headers.get('retry-after')).not.toBeNull();
      }
    }
    expect((await askInTurn(`/api/export/page/pdf?chemin=/plan&periode=${PERIOD}`)).status).toBe(200);
  });

  test('nothing but a page of figures is opened for anyone', async () => {
    for (const path of ['/admin', '//example.org/', 'http://example.org/', '/compte', '/regions/../admin']) {
      const answer = await ask(`/api/export/page/pdf?chemin=${encodeURIComponent(path)}`, 'admin');
      expect(answer.status, path).toBe(400);
    }
  });
});
