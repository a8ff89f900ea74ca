import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { listPlaces } from './support/places';
import { stateOf, visitorAs } from './support/served';
import { settle } from './support/settle';
import { expect, test } from './support/test';

const searchAnswer = z.object({
  count: z.number(),
  hits: z.array(z.object({ kind: z.string(), id: z.string(), name: z.string(), address: z.string() })),
});

const box = (page: Page) => page.getByRole('search').getByRole('combobox', { name: 'Rechercher' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Propositions' }).getByRole('option');

test('"/" leads to the box; arrows and Enter open a place', async ({ page, request }) => {
  const mopti = (await listPlaces(request, 'region')).find(({ name }) => name === 'Mopti');
  await page.goto('/supervision');
  await settle(page);
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');

  await page.keyboard.type('mop');
  await expect(options(page).first()).toContainText('Mopti');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('search').getByRole('status')).toContainText(/\d+ résultats?/);

  await page.keyboard.press('ArrowDown');
  const first = options(page).first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toHaveAttribute(
    'aria-activedescendant',
    (await first.getAttribute('id')) ?? 'none',
  );
  await page.keyboard.press('ArrowUp');
  await expect(first).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/regions/${mopti?.id ?? 'none'}`));
});

test('Escape closes the list, then empties the box; "/" typed into it is a letter', async ({ page }) => {
  await page.goto('/stocks');
  await settle(page);
  await box(page).fill('kay');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue('kay');
  await page.keyboard.press('/');
  await expect(box(page)).toHaveValue('kay/');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
});

test('Enter with nothing chosen leads to all results, by kind', async ({ page }) => {
  await page.goto('/');
  await settle(page);
  await box(page).fill('mopti');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/recherche\?q=mopti/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d+ résultats pour/);
  for (const group of [/^Régions/, /^Districts/, /^Aires de santé/]) {
    await expect(page.getByRole('heading', { level: 2, name: group })).toBeVisible();
  }
});

test('an indicator leads to its definition, a page to itself', async ({ page }) => {
  for (const [query, address] of [
    ['ménages par audit', '/donnees/indicateurs/households_per_audit'],
    ['disc_active', '/donnees/indicateurs/disc_active'],
    ['ruptures de stock', '/stocks'],
    ['scenario', '/plan/scenario'],
  ] as const) {
    await page.goto(`/recherche?q=${encodeURIComponent(query)}`);
    await expect(page.locator(`main a[href="${address}"]`).first(), query).toBeVisible();
  }
});

test('accents, case, apostrophes, hyphens and the order of words do not matter', async ({ request }) => {
  const find = async (query: string) => {
    const answer = await request.get(`/api/v1/search?q=${encodeURIComponent(query)}`);
    expect(answer.status(), query).toBe(200);
    return searchAnswer.parse(await answer.json()).hits.map(({ address }) => address);
  };
  const plain = await find('segou');
  expect(plain[0]).toMatch(/^\/regions\//);
  for (const query of ['SÉGOU', 'Se\u0301gou', 'sEgOu ', '-segou'])
    expect(await find(query), query).toEqual(plain);
  const district = await find('district segou');
  expect(district[0]).toMatch(/^\/districts\//);
  expect(await find('segou district')).toEqual(district);
});

test('a health area leads to its district, where it stands', async ({ page, request }) => {
  const [district] = await listPlaces(request, 'district');
  const answer = await request.get(`/api/v1/org-units?level=area&parent=${district?.id ?? ''}`);
  const areas = z.object({ orgUnits: z.array(z.object({ id: z.string(), name: z.string() })) });
  const [area] = areas.parse(await answer.json()).orgUnits;
  await page.goto(`/recherche?q=${encodeURIComponent(`${area?.name ?? ''} ${district?.name ?? ''}`)}`);
  await page.locator(`main a[href="/districts/${district?.id ?? ''}?lieu=${area?.id ?? ''}"]`).click();
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: area?.name ?? 'none' })
      .first(),
  ).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the box is a form', async ({ page }) => {
    await page.goto('/couverture');
    await page.getByRole('search').getByRole('textbox', { name: 'Rechercher' }).fill('Ségou');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/recherche\?q=S/);
    await expect(
      page.locator('main').getByRole('link', { name: 'Ségou', exact: true }).first(),
    ).toBeVisible();
    await page.locator('main').getByRole('textbox', { name: 'Rechercher' }).fill('xyzxyz');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Aucun résultat');
    await expect(page.getByText(/orthographe/)).toBeVisible();
  });
});

test.describe('a partner confined to two regions', () => {
  test.use({ storageState: stateOf('partenaire') });

  test('finds no place of others, in the list, on the page or by the API', async ({ page }) => {
    await page.goto('/recherche?q=kayes');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Aucun résultat');
    await expect(page.getByText(/périmètre/).first()).toBeVisible();
    const seen = await visitorAs('officiel').json('/api/v1/search?q=kayes&limit=50', searchAnswer);
    expect(seen.count).toBeGreaterThan(1);
    const own = await visitorAs('partenaire').json('/api/v1/search?q=kayes&limit=50', searchAnswer);
    expect(own).toMatchObject({ count: 0, hits: [] });
    await page.goto('/stocks');
    await settle(page);
    await box(page).fill('kayes');
    await expect(page.getByRole('search').getByText('Aucun résultat.').first()).toBeVisible();
    await expect(options(page)).toHaveCount(0);
  });
});

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 740 } });

    test('the open list is sound, and nothing scrolls sideways', async ({ page }) => {
      await page.goto('/plan');
      await settle(page);
      await page.keyboard.press('/');
      await page.keyboard.type('ba');
      await expect(options(page).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      const { violations } = await new AxeBuilder({ page }).include('header').analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
      await options(page).first().click();
      await expect(page).not.toHaveURL(/\/plan$/);
    });
  });
}

test('the API names what it takes', async ({ request }) => {
  for (const [query, code] of [
    ['', 'missing-parameter'],
    ['?q=', 'invalid-parameter'],
    [`?q=${'a'.repeat(101)}`, 'invalid-parameter'],
    ['?q=a&limit=99', 'invalid-parameter'],
    ['?q=a&mot=b', 'unknown-parameter'],
  ] as const) {
    const answer = await request.get(`/api/v1/search${query}`);
    expect(answer.status(), query).toBe(400);
    expect(z.object({ code: z.string() }).parse(await answer.json()).code, query).toBe(code);
  }
  const nothing = await request.get('/api/v1/search?q=%2D');
  expect(searchAnswer.parse(await nothing.json())).toMatchObject({ count: 0, hits: [] });
});
