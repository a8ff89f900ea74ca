import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { identify } from '@/lib/access/identify';
import { asReader } from '@/lib/access/testing/identities';
import { messagesIn } from '@/lib/i18n/messages';
import { ForbiddenPage } from './forbidden-page';

vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('@/lib/access/accounts/region-names', () => ({
  readRegionNames: async () => new Map([['R1', 'Est']]),
}));
vi.mock('@/lib/store/current', () => ({ currentStore: async () => null }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));

const { forbidden } = messagesIn('fr').access;
const say = async (reason: 'role' | 'scope') => renderToStaticMarkup(await ForbiddenPage({ reason }));

it('says the one cause it has: the role, or the regions', async () => {
  const scope = { kind: 'regions', regions: ['R1'] } as const;
  vi.mocked(identify).mockResolvedValue(asReader('viewer', { scope }));
  expect(await say('role')).toContain('Votre rôle (Partenaire) ne donne pas accès à cette page.');
  expect(await say('role')).not.toContain('périmètre');
  expect(await say('scope')).toContain('hors de votre périmètre (Est)');
  expect(await say('scope')).not.toContain('Votre rôle');
});

it('tells an account without a role which page is open to it', async () => {
  vi.mocked(identify).mockResolvedValue(asReader(null));
  const html = await say('role');
  expect(html).toContain(forbidden.textNoRole);
  expect(html).not.toContain(forbidden.ask);
});
