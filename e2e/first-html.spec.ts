import { listPlaces } from './support/places';
import { expect, test } from './support/test';

test('the first HTML holds the map with the regions’ names and values, in French', async ({ request }) => {
  const answer = await request.get('/', { headers: { 'Accept-Language': '' } });
  const html = await answer.text();
  expect(html).toMatch(/<html[^>]*lang="fr"/);
  const svg = html.slice(html.indexOf('<svg'), html.lastIndexOf('</svg>'));
  for (const region of await listPlaces(request, 'region')) expect(svg).toContain(region.name);
  expect(svg.match(/\d+,\d\s?[\u202f\u00a0]?%/g)?.length).toBeGreaterThanOrEqual(5);
  expect(html).toContain('Données fictives de démonstration');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table, the filters and the drill links work', async ({ page, request }) => {
    await page.goto('/');
    const regions = await listPlaces(request, 'region');
    const table = page.getByRole('table').first();
    for (const region of regions) await expect(table).toContainText(region.name);

    await page.getByRole('combobox', { name: 'Indicateur', exact: true }).selectOption('stockout_act');
    await page.getByRole('button', { name: 'Afficher' }).click();
    await expect(page).toHaveURL(/indicateur=stockout_act/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('CTA');

    const koulikoro = regions.find((region) => region.name === 'Koulikoro');
    await page.getByRole('table').first().getByRole('link', { name: 'Koulikoro' }).click();
    await expect(page).toHaveURL(new RegExp(`lieu=${koulikoro?.id ?? 'none'}`));
    const further = page.getByRole('link', { name: 'Ouvrir la région' });
    // WCAG 2.2, 2.5.8: the least height of what a finger must hit, px.
    expect((await further.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await further.click();
    await expect(page).toHaveURL(new RegExp(`/regions/${koulikoro?.id ?? 'none'}`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Koulikoro');
    await page.locator('main table a[href^="/districts/"]').first().click();
    await expect(page).toHaveURL(/\/districts\//);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  });

  test('every shape of the map is a link that leads somewhere', async ({ page, request }) => {
    await page.goto('/');
    const hrefs = await page
      .locator('svg a[href]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
    expect(hrefs.length).toBeGreaterThanOrEqual(5);
    for (const href of hrefs) expect((await request.get(href)).status(), href).toBe(200);
  });

  test('the language changes and stays', async ({ page }) => {
    await page.goto('/donnees');
    await page.getByRole('link', { name: /EN|English/ }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveURL(/\/donnees/);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/of CHWs/);
  });

  test('a refusal and a wrong address are said in words, with their status', async ({ page }) => {
    const refused = await page.goto('/admin');
    expect(refused?.status()).toBe(403);
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText('Cette page n’est pas ouverte à votre compte');
    for (const address of ['/regions/nullepart', '/donnees/indicateurs/inconnu', '/nullepart']) {
      const missing = await page.goto(address);
      expect(missing?.status(), address).toBe(404);
      await expect(title).toHaveText('Page introuvable');
    }
  });
});

test('what is not known is said with what is, and never crashes', async ({ page }) => {
  for (const [path, status] of [
    ['/?indicateur=nothing', 200],
    ['/?periode=2031-13', 200],
    ['/?lieu=unknownunit', 200],
    ['/regions/unknownunit', 404],
    ['/donnees/indicateurs/nothing', 404],
    ['/nothing', 404],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(status);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    await expect(page.getByRole('link', { name: /Carte/ }).first()).toBeVisible();
  }
});
