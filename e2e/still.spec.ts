import type { Page } from '@playwright/test';
import { settle } from './support/settle';
import { visitorAs } from './support/served';
import { expect, test } from './support/test';

/** What the finished parts of the page say, without the empty space that differs by how it came. */
const said = async (page: Page) =>
  (await page.locator('main [data-still]').allInnerTexts()).join(' ').replace(/\s+/g, ' ');

for (const path of ['/plan', '/supervision', '/donnees', '/couverture']) {
  test(`${path}: tables are there with the page, after the reader went on, and after coming back`, async ({
    page,
  }) => {
    await page.goto(path);
    const first = await said(page);
    expect(first.length).toBeGreaterThan(1000);
    await settle(page);
    expect(await said(page), 'the program has taken the page over').toBe(first);

    // The only way on that keeps the program running: the name of the site leads to the map.
    await page
      .getByRole('banner')
      .getByRole('link', { name: /Tableau SEC/ })
      .click();
    await expect(page).toHaveURL(/\/$/);
    await expect(page.locator('main table').first()).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect.poll(() => said(page)).toBe(first);
    await page.goForward();
    await page.goBack();
    await expect.poll(() => said(page)).toBe(first);
  });
}

test('a page that the program asks for has its finished parts too', async ({ page }) => {
  await page.goto('/reunions');
  await settle(page);
  await page.evaluate(() => document.documentElement.setAttribute('data-walked', ''));
  await page
    .getByRole('main')
    .getByRole('link', { name: /recommandations/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/reunions\/recommandations/);
  await expect(page.locator('main [data-still] tbody tr').first()).toBeVisible();
  expect(await said(page)).toMatch(/\p{L}{5}/u);
});

test('a page at rest asks for nothing more', async ({ page }) => {
  await page.goto('/supervision');
  await settle(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.waitForTimeout(4000);
  expect(asked).toEqual([]);
});

for (const path of ['/supervision', '/plan', '/stocks', '/couverture', '/donnees', '/donnees/definitions']) {
  test(`${path}: the markup of tables goes out once: as elements, not as data for the program too`, async () => {
    const visitor = visitorAs('officiel');
    const { body, headers } = await visitor.ask(path, { headers: { Accept: 'text/html' } });
    expect(headers['cache-control']).toContain('no-store');
    const elements = body.replace(/<script[\s\S]*?<\/script>/g, '');
    const data = [...body.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text).join('');
    expect(elements).toMatch(/data-still="[^"]/);
    expect(elements.match(/<(td|dd|p)\b/g)?.length ?? 0).toBeGreaterThan(20);
    expect(data).not.toMatch(/(\\u003c|<)td\b/);

    // A program that does not ask for HTML gets the same, with the parts as values.
    const other = await visitor.ask(path, { headers: { Accept: '*/*' } });
    expect(other.body).toMatch(/data-still=""/);
    expect(other.body.length).toBeGreaterThan(body.length);
  });
}
