import { type DemoServer, startDemoServer } from '../lib/demo-server/server';
import { type Fault, type FaultProxy, startFaultProxy } from './support/fault-proxy';
import { OwnApp } from './support/own-app';
import { expect, test } from './support/test';

/** Every way a national server can fail: the last good release stays, and page and API say what is wrong. */
const FAULTS: readonly { fault: Fault; codes: readonly string[] }[] = [
  { fault: 'dead', codes: ['unreachable'] },
  { fault: 'html', codes: ['not-authenticated', 'not-dhis2'] },
  { fault: 'unauthorized', codes: ['not-authenticated'] },
  { fault: 'cut', codes: ['unreachable', 'malformed-answer'] },
  { fault: 'truncated', codes: ['malformed-answer'] },
  { fault: 'too-many-rows', codes: ['too-many-rows'] },
  { fault: 'no-analytics', codes: ['no-analytics'] },
  { fault: 'no-date', codes: ['no-analytics'] },
  { fault: 'few-units', codes: ['missing-units'] },
  { fault: 'no-rows', codes: ['mass-withdrawal'] },
];

/** Those under which the server still says its version, and a second pull must not take the outage for a new one. */
const AGAIN: readonly Fault[] = ['no-analytics', 'no-date', 'no-rows'];

test.describe.serial('when the national server fails', () => {
  let demo: DemoServer;
  let proxy: FaultProxy;
  let app: OwnApp;
  let release = 0;
  let figures = '';

  const readFigures = async () =>
    (
      await app.fetch(
        `/api/v1/values?indicator=supervision_monthly,stockout_any&period=2026-06,2025&level=region`,
      )
    ).text();

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    demo = await startDemoServer();
    proxy = await startFaultProxy(demo.url);
    app = await OwnApp.start({
      NATIONAL_SERVER_URL: proxy.url.href,
      NATIONAL_SERVER_TOKEN: demo.token,
      COUNTRY_PROFILE: 'lib/profile/mali/profile.json',
    });
    await app.until(async () => (await app.sync()).release?.complete, 'a complete release');
    await app.until(async () => (await app.sync()).pulls[0]?.state === 'done', 'the pull to end');
    release = (await app.sync()).release?.release ?? 0;
    figures = await readFigures();
  });

  test.afterAll(async () => {
    await app.stop();
    await proxy.close();
    await demo.close();
  });

  test.beforeEach(({ context }) => app.signInto(context));

  for (const { fault, codes } of FAULTS) {
    test(`${fault}: the last release stands, and the words are right`, async ({ page }) => {
      test.setTimeout(180_000);
      proxy.fault = fault;
      const pull = await app.pullAgain();
      expect(pull.state).toBe('failed');
      expect(codes).toContain(pull.failure?.code);
      expect(pull.failure?.sentence.length).toBeGreaterThan(20);
      const { failingSince } = (await app.sync()).server;
      expect(failingSince).not.toBeNull();
      if (AGAIN.includes(fault)) {
        expect((await app.pullAgain()).failure?.code).toBe(pull.failure?.code);
        expect((await app.sync()).server.failingSince, 'the outage began once').toBe(failingSince);
      }
      expect((await app.sync()).release?.release).toBe(release);
      expect(await readFigures()).toBe(figures);

      await page.goto(app.url);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d/);
      await expect(
        page
          .getByText(/données? (au|du)/i)
          .filter({ visible: true })
          .first(),
      ).toBeVisible();
      const words = page.getByRole('status').filter({ hasText: 'serveur national' });
      await expect(words).toContainText(/depuis/);
      await page.goto(`${app.url}/donnees`);
      await expect(page.getByText(pull.failure?.sentence ?? 'no sentence').first()).toBeVisible();
      proxy.fault = 'none';
    });
  }

  test('one region fails: its values stay, and so do all figures', async () => {
    test.setTimeout(180_000);
    proxy.fault = 'one-region';
    const pull = await app.pullAgain();
    proxy.fault = 'none';
    expect(pull).toMatchObject({ state: 'failed', failure: { code: 'forbidden' } });
    expect((await app.sync()).release?.complete).toBe(true);
    expect(withoutRelease(await readFigures())).toBe(withoutRelease(figures));
  });

  test('bad values are refused one by one, counted, and named on the page', async ({ page }) => {
    test.setTimeout(180_000);
    proxy.fault = 'bad-values';
    const pull = await app.pullAgain();
    proxy.fault = 'none';
    expect(pull.state).toBe('done');
    expect(pull.refused).toBeGreaterThan(0);
    expect(withoutRelease(await readFigures()), 'the last good values stay').toBe(withoutRelease(figures));
    const reasons = pull.refusals.map((refusal) => refusal.reason);
    expect(reasons).toEqual(expect.arrayContaining(['not-a-number', 'not-finite', 'negative']));
    await page.goto(`${app.url}/donnees`);
    await expect(page.getByText(/refusé/i).first()).toBeVisible();
  });

  test('once it answers again, the words go and the figures come back', async ({ page }) => {
    test.setTimeout(180_000);
    proxy.fault = 'none';
    const pull = await app.pullAgain();
    expect(pull.state).toBe('done');
    expect((await app.sync()).server.failingSince).toBeNull();
    await page.goto(app.url);
    await expect(page.getByRole('status').filter({ hasText: 'ne répond' })).toHaveCount(0);
    expect(await readFigures().then(withoutRelease)).toBe(withoutRelease(figures));
  });

  test('a real server is never labelled fictive', async ({ page }) => {
    await page.goto(app.url);
    await expect(page.getByText(/fictives/i)).toHaveCount(0);
  });
});

/** The figures alone: the release's number and date change with each pull. */
function withoutRelease(answer: string): string {
  return answer.replace(/"release(Label)?":("[^"]*"|\d+),?/g, '');
}
