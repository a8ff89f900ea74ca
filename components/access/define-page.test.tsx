import { beforeEach, describe, expect, it, vi } from 'vitest';
import { brandOf } from '@/lib/access/brand';
import { defineOpenPage, definePage, definePageMetadata } from './define-page';
import { ForbiddenPage } from './forbidden-page';
import { identify } from '@/lib/access/identify';
import { asNobody, asReader, asReaderOf } from '@/lib/access/testing/identities';

vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));
vi.mock('next/navigation', () => ({
  redirect: (path: string) => {
    throw new Error(`redirect ${path}`);
  },
}));

const render = vi.fn(() => null);
const page = definePage('/regions/[uid]', render);
const asked = (uid = 'abc', query = {}) => ({
  params: Promise.resolve({ uid }),
  searchParams: Promise.resolve(query),
});
beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(identify).mockResolvedValue(asReader('viewer'));
});

describe('definePage', () => {
  it('renders for whoever may, within their scope, with decoded parts', async () => {
    const scope = { kind: 'regions', regions: ['R1'] } as const;
    vi.mocked(identify).mockResolvedValue(asReaderOf(scope));
    await page(asked('K%C3%A9n%C3%A9', { periode: '2026-06' }));
    expect(render).toHaveBeenCalledWith(
      expect.objectContaining({
        scope,
        params: { uid: 'Kéné' },
        query: { periode: '2026-06' },
        language: 'fr',
      }),
    );
    expect(brandOf(page)).toEqual({ kind: 'page', name: '/regions/[uid]' });
  });

  it('leads nobody to the sign-in and back to the very address', async () => {
    vi.mocked(identify).mockResolvedValue(asNobody());
    const retour = encodeURIComponent('/regions/abc?periode=2026-06&x=1&x=2');
    await expect(page(asked('abc', { periode: '2026-06', x: ['1', '2'] }))).rejects.toThrow(
      `redirect /connexion?retour=${retour}`,
    );
    expect(render).not.toHaveBeenCalled();
  });

  it('renders nothing for a reader who may not, or who has a password to change', async () => {
    vi.mocked(identify).mockResolvedValue(asReader(null));
    expect(await page(asked())).toEqual(<ForbiddenPage reason="role" />);
    vi.mocked(identify).mockResolvedValue(asReader('viewer', { mustChangePassword: true }));
    await expect(page(asked())).rejects.toThrow('redirect /compte');
    expect(render).not.toHaveBeenCalled();
  });
});

describe('definePageMetadata', () => {
  it('tells a title to whoever may open the page', async () => {
    const read = vi.fn(() => ({ title: 'Mopti' }));
    const metadata = definePageMetadata('/regions/[uid]', read);
    expect(await metadata(asked())).toEqual({ title: 'Mopti' });
    vi.mocked(identify).mockResolvedValue(asNobody());
    expect(await metadata(asked())).toEqual({});
    vi.mocked(identify).mockResolvedValue(asReader(null));
    expect(await metadata(asked())).toEqual({ title: 'Cette page n’est pas ouverte à votre compte' });
    expect(read).toHaveBeenCalledOnce();
  });
});

describe('defineOpenPage', () => {
  it('renders for anyone, and says who it is', async () => {
    vi.mocked(identify).mockResolvedValue(asNobody('disabled'));
    await defineOpenPage('/connexion', render)({});
    expect(render).toHaveBeenCalledWith(
      expect.objectContaining({ reader: null, identity: expect.objectContaining({ reason: 'disabled' }) }),
    );
  });
});
