import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addPerson } from '@/lib/access/accounts/testing/fixtures';
import { identify } from '@/lib/access/identify';
import { asReader } from '@/lib/access/testing/identities';
import { openEmptyStore } from '@/lib/api/testing/small-country';
import { messagesIn } from '@/lib/i18n/messages';
import { appendAudit } from '@/lib/store/queries/audit';
import { addSmallCountry } from '@/lib/store/testing/fixtures';
import type { Store } from '@/lib/store/types';
import JournalPage from './journal/page';
import UsersPage from './utilisateurs/page';

vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('next/cache', () => ({ refresh: vi.fn() }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ host: 'localhost:3000', origin: 'http://localhost:3000' }),
  cookies: async () => ({ get: () => ({ value: 'fr' }) }),
}));

const { admin } = messagesIn('fr');
let store: Store;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ store, remove } = await openEmptyStore());
  await addSmallCountry(store);
  await addPerson(store, 'a-zoe@example.org', 'viewer', {});
  await addPerson(store, 'émile@example.org', 'viewer', {});
  vi.mocked(identify).mockResolvedValue(asReader('admin'));
  const entry = { actor: null, via: 'form', address: '192.0.2.7', before: null } as const;
  const failed = { ...entry, action: 'sign-in.failed', after: { reason: 'unknown-account' } } as const;
  await appendAudit(store, { ...failed, actorName: 'x@example.org', subject: 'x@example.org' });
});
afterAll(() => remove());

async function open(page: typeof UsersPage, query: Record<string, string> = {}) {
  const html = renderToStaticMarkup(
    await page({ params: Promise.resolve({}), searchParams: Promise.resolve(query) }),
  );
  return new JSDOM(html).window.document;
}

describe('/admin/utilisateurs', () => {
  it('orders accounts by name, and offers to add one at the top, also while one is open', async () => {
    const page = await open(UsersPage);
    const rows = [...page.querySelectorAll('tbody tr')];
    expect(rows.map((row) => row.querySelector('a')?.textContent)).toEqual(['a-zoe', 'émile']);
    const opened = await open(UsersPage, { compte: rows[0]?.innerHTML.match(/compte=([\w-]+)/)?.[1] ?? '' });
    expect(opened.querySelector('#compte')?.textContent).toContain('actif · dernière connexion');
    for (const each of [page, opened]) {
      expect(each.querySelector('a[href="#ajouter"]')).not.toBeNull();
      expect(each.querySelector('#ajouter form')).not.toBeNull();
    }
  });

  it('says that an account does not exist', async () => {
    const page = await open(UsersPage, { compte: 'gone' });
    expect(page.querySelector('[role=alert]')?.textContent).toBe(admin.usersMissing);
  });

  it('says on paper who printed it and what it is narrowed to', async () => {
    const head = (await open(UsersPage, { recherche: 'zoe' })).querySelector('.print-only')?.textContent;
    expect(head).toContain('Imprimé par Awa');
    expect(head).toContain('«\u202fzoe\u202f»');
  });
});

describe('/admin/journal', () => {
  it('names nobody as the author of a failed sign-in, and finds by network address', async () => {
    const page = await open(JournalPage, { adresse: '192.0.2.7' });
    const cells = [...page.querySelectorAll('tbody td')].map((cell) => cell.textContent);
    expect(cells[2]).toContain(admin.unidentified);
    expect(cells[3]).toBe('x@example.org');
    expect(page.body.textContent).toContain(admin.journalEndFiltered);
    expect((await open(JournalPage, { adresse: '192.0.2' })).body.textContent).toContain(admin.journalNone);
  });

  it('asks for days in the words of the page, never in those of the browser', async () => {
    const page = await open(JournalPage, { du: '11/25/2026' });
    expect(page.querySelector('[type=date]')).toBeNull();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('jj/mm/aaaa');
    expect((await open(JournalPage)).body.textContent).toContain(admin.journalEnd);
  });
});
