import { describe, expect, it } from 'vitest';
import { addPerson } from '@/lib/access/accounts/testing/fixtures';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addSmallCountry } from '@/lib/store/testing/fixtures';
import { checkRights, type SentRights } from './check-rights';

const SENT: SentRights = {
  email: 'new@example.org',
  name: 'Awa Traoré',
  role: 'viewer',
  scope: 'regions',
  regions: ['R1'],
};

eachDatabase((_, makeStore) => {
  describe('checkRights', () => {
    it('takes the whole country only where no region is ticked, and regions only where they are chosen', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      const check = (changes: Partial<SentRights>) => checkRights(store, { ...SENT, ...changes });
      expect(await check({})).toEqual({
        ok: true,
        rights: { name: 'Awa Traoré', role: 'viewer', regions: ['R1'] },
      });
      expect(await check({ scope: 'nation', regions: [], role: 'none' })).toEqual({
        ok: true,
        rights: { name: 'Awa Traoré', role: null, regions: null },
      });
      expect(await check({ scope: 'nation' })).toEqual({ ok: false, problems: { scope: 'both-scopes' } });
      expect(await check({ scope: undefined })).toEqual({ ok: false, problems: { scope: 'no-scope' } });
      expect(await check({ role: 'admin' })).toEqual({ ok: false, problems: { scope: 'admin-scope' } });
      expect(await check({ regions: ['R1', 'X'] })).toEqual({
        ok: false,
        problems: { regions: 'unknown-region' },
      });
    });

    it('tells all that is wrong at once', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      await addPerson(store, 'awa@example.org');
      const bad = {
        email: ' AWA@example.org',
        name: ' ',
        role: 'root',
        scope: 'regions',
        regions: [],
      } as const;
      expect(await checkRights(store, bad)).toEqual({
        ok: false,
        problems: { email: 'exists', name: 'required', role: 'bad-role', regions: 'no-regions' },
      });
      expect(await checkRights(store, { ...SENT, email: 'awa' })).toEqual({
        ok: false,
        problems: { email: 'bad-email' },
      });
    });
  });
});
