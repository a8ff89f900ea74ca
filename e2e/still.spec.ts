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

test('the markup of tables goes out once: as elements, not as data for the program too', async () => {
  const visitor = visitorAs('officiel');
  const { body } = await visitor.ask('/supervision', { headers: { Accept: 'text/html' } });
  const elements = body.replace(/<script[\s\S]*?<\/script>/g, '');
  const data = [...body.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, text]) => text ?? '')
    .join('');
  expect(elements.match(/<td/g)?.length ?? 0).toBeGreaterThan(100);
  expect(data).not.toContain('\\u003ctd');
  expect(data).not.toContain('<td');
});
