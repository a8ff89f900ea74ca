import type { Page } from '@playwright/test';
import { listPlaces } from './support/places';
import { settle } from './support/settle';
import { expect, test } from './support/test';

/** Requests for data made while something is done; pictures, scripts and the state of the pull do not count. */
async function requestsDuring(page: Page, act: () => Promise<void>): Promise<string[]> {
  const asked: string[] = [];
  const note = (request: { url(): string; resourceType(): string }) => {
    const isData = ['fetch', 'xhr', 'document'].includes(request.resourceType());
    if (isData && !request.url().includes('/api/v1/sync') && !request.url().includes('/api/v1/boundaries'))
      asked.push(request.url());
  };
  await settle(page);
  page.on('request', note);
  await act();
  await page.waitForTimeout(600);
  page.off('request', note);
  return asked;
}

test('changing the indicator asks the server nothing, and the address follows', async ({ page }) => {
  await page.goto('/');
  const before = await page.getByRole('heading', { level: 1 }).innerText();
  const asked = await requestsDuring(page, async () => {
    await page.getByRole('combobox', { name: 'Indicateur', exact: true }).selectOption('fever_tested');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('fièvres');
  });
  expect(asked).toEqual([]);
  await expect(page).toHaveURL(/indicateur=fever_tested/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(before);
});

for (const [level, path, bytes] of [
  ['regions', '/', 20_000],
  ['districts', '/?niveau=district', 45_000],
] as const) {
  test(`changing the period asks once, at most ${bytes} bytes for the ${level}`, async ({ page }) => {
    await page.goto(path);
    await settle(page);
    const period = page.getByRole('combobox', { name: 'Période' });
    const answered = page.waitForResponse((response) => response.url().includes('/api/v1/snapshot'));
    const asked = await requestsDuring(page, async () => {
      await period.selectOption('2025-03');
      await answered;
      await expect(page.getByRole('heading', { level: 1 })).toContainText('mars');
    });
    expect(asked).toHaveLength(1);
    const { responseBodySize } = await (await answered).request().sizes();
    expect(responseBodySize).toBeLessThanOrEqual(bytes);
    expect((await (await answered).headerValue('content-encoding')) ?? '').toContain('gzip');
  });
}

test('the list moves the map and the trend, by keyboard too', async ({ page, request }) => {
  await page.goto('/');
  await settle(page);
  const sikasso = (await listPlaces(request, 'region')).find((region) => region.name === 'Sikasso');
  const row = page.getByRole('table').first().getByRole('link', { name: 'Sikasso' });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`lieu=${sikasso?.id ?? 'none'}`));
  await expect(page.getByRole('heading', { name: /Sikasso sur 24 mois/ })).toBeVisible();
});

test('a shared address shows the same view', async ({ page, browser }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Indicateur', exact: true }).selectOption('completeness');
  await page.getByRole('combobox', { name: 'Niveau', exact: true }).selectOption('district');
  await expect(page).toHaveURL(/niveau=district/);
  await expect(page.getByRole('heading', { level: 2, name: /Districts/ })).toBeVisible();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const other = await browser.newPage({ javaScriptEnabled: false });
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(title);
  await other.close();
});

test('the board that came with a page is there again when the reader went on and comes back', async ({
  page,
}) => {
  await page.goto('/?niveau=district');
  await settle(page);
  const rows = page.locator('main table.rank tbody tr');
  const count = await rows.count();
  await page
    .getByRole('banner')
    .getByRole('link', { name: /Tableau SEC/ })
    .click();
  await expect(page).toHaveURL(/\/$/);
  await expect(rows).not.toHaveCount(count);
  await page.goBack();
  await expect(page).toHaveURL(/niveau=district/);
  await expect(rows).toHaveCount(count);
});

test('every control is reached by keyboard and shows where it is', async ({ page }) => {
  await page.goto('/');
  await settle(page);
  const reached = new Set<string>();
  for (let step = 0; step < 110; step += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body) return null;
      const style = getComputedStyle(active);
      const visible = style.outlineStyle !== 'none' || active.closest('svg') !== null;
      const name = active.getAttribute('aria-label') ?? active.textContent ?? '';
      return { name: `${active.tagName.toLowerCase()} ${name.trim().slice(0, 40)}`, visible };
    });
    if (!seen) break;
    expect(seen.visible, `focus on ${seen.name}`).toBe(true);
    reached.add(seen.name);
  }
  const names = [...reached].join('\n');
  for (const control of ['select', 'Aller au contenu', 'Agrandir', 'Mopti', 'Télécharger', 'EN']) {
    expect(names).toContain(control);
  }
});
