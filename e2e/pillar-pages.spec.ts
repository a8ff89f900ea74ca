import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import { listPlaces } from './support/places';
import { settle } from './support/settle';
import { expect, test } from './support/test';

const PERIOD = '2026-03';

/** Each page of the header, by the name that leads to it. */
const PILLARS = [
  ['/couverture', 'Couverture'],
  ['/supervision', 'Supervision'],
  ['/stocks', 'Stocks'],
  ['/plan', 'Plan'],
  ['/donnees', 'Données'],
] as const;

const areasAnswer = z.object({
  orgUnits: z.array(z.object({ id: z.string(), name: z.string(), level: z.string() })),
});

const header = (page: Page): Locator => page.getByRole('navigation', { name: 'Pages' });
/** A select of the filters, by the words over it. */
const chooser = (page: Page, name: string): Locator =>
  page.locator('main').getByRole('combobox', { name, exact: true });
/** The table whose column of this name is a link to sort by. */
const sortable = (page: Page, column: string): Locator =>
  page
    .getByRole('table')
    .filter({ has: page.locator('thead th a', { hasText: column }) })
    .first();

for (const [path, name] of PILLARS) {
  test(`${name} opens from the header, with its finding and the date of its data`, async ({ page }) => {
    await page.goto('/');
    await header(page).getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(page).toHaveTitle(/Tableau SEC/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/\p{L}{3}/u);
    await expect(header(page).locator('[aria-current="page"]')).toHaveText(name);
    const asOf = page.getByText(/données au/).filter({ visible: true });
    await expect(asOf.first()).toContainText(/données au \d{1,2}/);
  });
}

test('what it would take opens from the plan', async ({ page }) => {
  await page.goto('/plan');
  await page
    .getByRole('link', { name: /Que faudrait-il/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/plan\/scenario/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\p{L}{3}/u);
  await expect(header(page).locator('[aria-current="page"]')).toHaveText('Plan');
});

test('a change of a filter sends it, and keeps the others', async ({ page, request }) => {
  const mopti = (await listPlaces(request, 'region')).find(({ name }) => name === 'Mopti');
  for (const path of ['/supervision', '/stocks', '/couverture']) {
    await page.goto(path);
    await settle(page);
    await expect(page.getByRole('button', { name: 'Afficher' })).toHaveCount(0);
    await chooser(page, 'Période').selectOption(PERIOD);
    await expect(page).toHaveURL(new RegExp(`periode=${PERIOD}`));
    await expect(
      page
        .getByText(/Mars 2026/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    await settle(page);
    await chooser(page, 'Région').selectOption({ label: 'Mopti' });
    await expect(page).toHaveURL(new RegExp(`region=${mopti?.id ?? 'none'}`));
    await expect(page).toHaveURL(new RegExp(`periode=${PERIOD}`));
    await expect(chooser(page, 'Période')).toHaveValue(PERIOD);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the filters are a form with a button', async ({ page }) => {
    for (const path of ['/supervision', '/stocks', '/couverture', '/plan']) {
      await page.goto(path);
      await chooser(page, 'Période').selectOption(PERIOD);
      await page.getByRole('button', { name: 'Afficher' }).first().click();
      await expect(page).toHaveURL(new RegExp(`periode=${PERIOD}`));
      await expect(chooser(page, 'Période')).toHaveValue(PERIOD);
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    }
  });

  test('a place’s page leads to its neighbour and to another indicator', async ({ page, request }) => {
    const regions = await listPlaces(request, 'region');
    const [first, second] = regions;
    await page.goto(`/regions/${first?.id ?? ''}?periode=${PERIOD}`);
    await chooser(page, 'Indicateur').selectOption('stockout_act');
    await chooser(page, 'Région').selectOption({ label: second?.name ?? '' });
    await page.getByRole('button', { name: 'Afficher' }).first().click();
    await expect(page).toHaveURL(new RegExp(`/regions/${second?.id ?? 'none'}`));
    await expect(page).toHaveURL(/indicateur=stockout_act/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(second?.name ?? 'none');
    await expect(chooser(page, 'Période')).toHaveValue(PERIOD);
  });
});

test('tables sort by link, one way and the other, and say so', async ({ page, request }) => {
  test.setTimeout(120_000);
  const [region] = await listPlaces(request, 'region');
  const [district] = await listPlaces(request, 'district');
  for (const [path, column] of [
    ['/supervision', 'Aire de santé'],
    ['/stocks', 'Aire de santé'],
    ['/couverture', 'Région'],
    [`/regions/${region?.id ?? ''}`, 'District'],
    [`/districts/${district?.id ?? ''}`, 'Aire de santé'],
  ] as const) {
    await page.goto(`${path}?periode=${PERIOD}`);
    for (const way of ['ascending', 'descending'] as const) {
      await sortable(page, column).locator('thead th a', { hasText: column }).first().click();
      await expect(page).toHaveURL(new RegExp(`sens[\\w-]*=${way === 'ascending' ? 'asc' : 'desc'}`));
      await expect(page, path).toHaveURL(new RegExp(`periode=${PERIOD}`));
      const head = sortable(page, column).locator('thead th').filter({ hasText: column }).first();
      await expect(head, `${path} ${column}`).toHaveAttribute('aria-sort', way);
      const names = await namesIn(sortable(page, column), column);
      expect(names.length, path).toBeGreaterThan(1);
      const sorted = [...names].sort((a, b) => a.localeCompare(b, 'fr'));
      expect(names, `${path} ${column} ${way}`).toEqual(way === 'ascending' ? sorted : sorted.reverse());
    }
  }
});

/** Names in the first column, of the rows that are of a place: those of regions and districts lead to it, sums do not. */
async function namesIn(table: Locator, column: string): Promise<string[]> {
  const rows = table.locator('tbody tr:not(.total)');
  const places = column === 'Aire de santé' ? rows : rows.filter({ has: table.page().locator('a') });
  const firsts = places.locator(':scope > :first-child');
  return (await firsts.allInnerTexts()).map((text) => text.split('\n')[0]?.trim() ?? '');
}

test('from the country down to a health area, the period stays', async ({ page, request }) => {
  const [region] = await listPlaces(request, 'region');
  const districts = (await listPlaces(request, 'district')).filter(({ parent }) => parent === region?.id);
  const [district] = districts;
  await page.goto(`/supervision?periode=${PERIOD}`);
  await page
    .locator(`main a[href*="/regions/${region?.id ?? 'none'}"]`)
    .filter({ visible: true })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/regions/${region?.id ?? 'none'}\\?.*periode=${PERIOD}`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(region?.name ?? 'none');

  await page
    .locator(`main a[href*="/districts/${district?.id ?? 'none'}"]`)
    .filter({ visible: true })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/districts/${district?.id ?? 'none'}\\?.*periode=${PERIOD}`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(district?.name ?? 'none');

  const answer = await request.get(`/api/v1/org-units?level=area&parent=${district?.id ?? ''}`);
  const [area] = areasAnswer.parse(await answer.json()).orgUnits;
  await page.goto(`/districts/${district?.id ?? ''}?periode=${PERIOD}&lieu=${area?.id ?? ''}`);
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: area?.name ?? 'none' })
      .first(),
  ).toBeVisible();

  const crumbs = page.getByRole('navigation', { name: /Fil d’Ariane/ });
  await crumbs.getByRole('link', { name: region?.name ?? 'none' }).click();
  await expect(page).toHaveURL(new RegExp(`/regions/${region?.id ?? 'none'}\\?.*periode=${PERIOD}`));
  await page
    .getByRole('navigation', { name: /Fil d’Ariane/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/\\?.*periode=${PERIOD}`));
});

test('every address that a page offers as a file answers one', async ({ page, request }) => {
  test.setTimeout(120_000);
  const [region] = await listPlaces(request, 'region');
  for (const path of [
    '/supervision',
    '/stocks',
    '/couverture',
    '/plan',
    '/plan/cibles',
    '/donnees',
    `/regions/${region?.id ?? ''}`,
  ]) {
    await page.goto(path);
    const files = await page
      .locator('main a[href*=".csv"]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
    expect(files.length, `${path}: a file to take away`).toBeGreaterThan(0);
    for (const file of files) {
      const answer = await request.get(file);
      expect(answer.status(), `${path}: ${file}`).toBe(200);
      expect(answer.headers()['content-type'], file).toContain('text/csv');
    }
  }
});

test('what the address asks for and there is not is named, with what there is', async ({ page }) => {
  for (const path of [
    '/supervision?periode=2031-13',
    '/stocks?region=nullepart',
    '/couverture?niveau=pays',
  ]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await expect(page.locator('main').getByText(/ne prend pas la valeur/), path).toBeVisible();
    await expect(page.getByRole('link', { name: /sans ces paramètres/ }), path).toBeVisible();
  }
});
