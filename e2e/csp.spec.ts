import type { Page } from '@playwright/test';
import { ask, type Question } from './support/ask';
import { listPages, MANAGED_PAGES, outsideWords } from './support/places';
import { SERVED, servedAccount, stateOf } from './support/served';
import { settle } from './support/settle';
import { expect, test } from './support/test';

/** Notes every violation that the browser tells the page of, from its first script on. */
async function watchViolations(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  await page.exposeFunction('noteViolation', (told: string) => void seen.push(`${page.url()}: ${told}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note: unknown = Reflect.get(window, 'noteViolation');
      if (typeof note === 'function') note(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return seen;
}

test.describe('as an administrator', () => {
  test.use({ storageState: stateOf('admin') });

  test('no page breaks the content security policy, nor does the map when it is taken over', async ({
    page,
    request,
    baseURL,
  }) => {
    test.setTimeout(360_000);
    const violations = await watchViolations(page);
    for (const path of [...(await listPages(request)), ...MANAGED_PAGES]) {
      await page.goto(path);
      await settle(page);
    }
    await page.goto('/');
    await settle(page);
    await page.getByRole('combobox', { name: 'Indicateur', exact: true }).selectOption('fever_tested');
    await expect(page).toHaveURL(/indicateur=fever_tested/);
    const map = page.locator('.leaflet-container').first();
    await expect(map).toBeVisible({ timeout: 20_000 });
    await map.hover();
    await page.mouse.wheel(0, -400);
    await page
      .getByRole('button', { name: /Agrandir/ })
      .first()
      .click();
    await page.getByRole('combobox', { name: 'Niveau', exact: true }).selectOption('district');
    await settle(page);
    await page.getByRole('table').first().getByRole('link').first().click();
    await settle(page);
    await page.goto(`${baseURL ?? ''}/regions/unknownunit`);
    await page.waitForTimeout(500);
    expect(violations).toEqual([]);
  });

  test('the watch sees a violation where there is one', async ({ page, violations }) => {
    const seen = await watchViolations(page);
    await page.goto('/donnees');
    // What a label that is taken for markup would bring along.
    await page.evaluate(() => {
      const marked = '<img src="data:," onerror="window.broken = true">';
      document.body.insertAdjacentHTML('beforeend', marked);
    });
    await expect.poll(() => seen.join()).toContain('script-src');
    expect(await page.evaluate(() => Reflect.get(window, 'broken'))).toBeUndefined();
    expect(violations.length, 'and so does the watch of all specs').toBeGreaterThan(0);
    // Made on purpose: not to be held against this test.
    violations.length = 0;
  });
});

test('the policy names a nonce that changes, and no other origin', async () => {
  const policies: string[] = [];
  const form = { Origin: SERVED.url, 'Content-Type': 'application/x-www-form-urlencoded' };
  const chunk = /\/_next\/static\/[^"']+\.js/.exec((await ask(SERVED.url, '/connexion')).body)?.[0] ?? '';
  const asked: readonly (readonly [number, string, Question])[] = [
    [200, '/connexion', {}],
    [200, '/connexion', {}],
    [200, chunk, {}],
    [303, '/langue?vers=fr&retour=/', {}],
    [307, '/donnees', {}],
    [308, '/donnees/', {}],
    [308, '/donnees/', { headers: { Host: 'evil.example' } }],
    [400, '/regions/%ff', {}],
    [400, '/api/v1/x%ff', {}],
    [401, '/api/v1/indicators', {}],
    [403, '/connexion', { method: 'POST', headers: { ...form, Origin: 'https://evil.example' }, body: '' }],
    [404, '/nothing', {}],
    [404, '/api/v1/nothing', {}],
    [404, '/_next/static/nothing.js', {}],
    [405, '/connexion', { method: 'TRACE' }],
    [405, chunk, { method: 'POST', headers: form, body: 'x' }],
    [411, '/connexion', { method: 'POST', headers: form, body: [Buffer.from('x')] }],
    [413, '/connexion', { method: 'POST', headers: form, body: 'x'.repeat(70_000) }],
    [421, '/connexion', { headers: { Host: 'evil.example' } }],
  ];
  for (const [expected, path, question] of asked) {
    const { status, headers } = await ask(SERVED.url, path, question);
    const what = `${question.method ?? 'GET'} ${path}`;
    expect(status, what).toBe(expected);
    // Before the proxy is asked, the framework tidies an address up: to a path of one's own, whatever the name.
    if (status === 308) expect(headers.location, what).toMatch(/^\/(?!\/)/);
    const policy = String(headers['content-security-policy'] ?? '');
    policies.push(policy);
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toMatch(/https?:|script-src[^;]*unsafe-(inline|eval)/);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['x-frame-options'], path).toBe('DENY');
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    expect(headers['referrer-policy'], path).toBeDefined();
    expect(headers['permissions-policy'], path).toBeDefined();
    expect(headers['strict-transport-security'], 'on loopback').toBeUndefined();
    expect(headers['x-powered-by'], path).toBeUndefined();
  }
  const nonce = (policy: string | undefined) => /'nonce-([\w+/=-]{16,})'/.exec(policy ?? '')?.[1];
  expect(nonce(policies[0])).toBeDefined();
  expect(nonce(policies[0])).not.toBe(nonce(policies[1]));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, storageState: { cookies: [], origins: [] } });

  test('/connexion signs in and leads back, and says what is wrong in words', async ({ page }) => {
    const { email, password } = servedAccount('officiel');
    await page.goto('/donnees');
    await expect(page).toHaveURL(/\/connexion\?retour=/);
    await page.getByLabel('Adresse e-mail').fill(email);
    await page.getByLabel('Mot de passe').fill('not the password of anybody');
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
    await expect(page.getByRole('alert').filter({ hasText: /incorrect/ })).toBeVisible();
    await expect(page.getByLabel('Adresse e-mail')).toHaveValue(email);
    await expect(page.getByLabel('Mot de passe')).toHaveValue('');
    await page.getByLabel('Mot de passe').fill(password);
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
    await expect(page).toHaveURL(/\/donnees(#|$)/);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  });

  test('a demonstration account is one click away', async ({ page }) => {
    await page.goto('/connexion');
    await page
      .getByRole('row', { name: /partenaire@demo\.example/ })
      .getByRole('button')
      .click();
    await expect(page).toHaveURL(/\/(#|$)/);
    await expect(outsideWords(page)).toBeVisible();
  });
});
