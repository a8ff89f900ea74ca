import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { IDLE } from '@/lib/access/forms/form-state';
import { identify } from '@/lib/access/identify';
import { asReader } from '@/lib/access/testing/identities';
import { openEmptyStore } from '@/lib/api/testing/small-country';
import { messagesIn } from '@/lib/i18n/messages';
import { readAccounts } from '@/lib/store/queries/accounts';
import { addSmallCountry } from '@/lib/store/testing/fixtures';
import type { Store } from '@/lib/store/types';
import { addUser } from './actions';

vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('next/cache', () => ({ refresh: vi.fn() }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ host: 'localhost:3000', origin: 'http://localhost:3000' }),
  cookies: async () => ({ get: () => ({ value: 'fr' }) }),
}));

let store: Store;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ store, remove } = await openEmptyStore());
  await addSmallCountry(store);
  vi.mocked(identify).mockResolvedValue(asReader('admin'));
});
afterAll(() => remove());

function send(fields: readonly (readonly [string, string])[]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return addUser(IDLE, form);
}

const PERSON = [
  ['email', 'awa@example.org'],
  ['name', 'Awa'],
  ['role', 'viewer'],
] as const;
const problems = messagesIn('fr').forms.problems;

describe('addUser', () => {
  it('makes no account of the whole country while regions are ticked, nor of anything unchosen', async () => {
    expect(await send([...PERSON, ['scope', 'nation'], ['regions', 'R1']])).toMatchObject({
      kind: 'invalid',
      fields: { scope: problems['both-scopes'] },
      values: { regions: 'R1', scope: 'nation' },
    });
    expect(await send([...PERSON, ['regions', 'R1']])).toMatchObject({
      fields: { scope: problems['no-scope'] },
    });
    expect(await readAccounts(store)).toEqual([]);
    expect(await send([...PERSON, ['scope', 'regions'], ['regions', 'R1']])).toMatchObject({ kind: 'done' });
    expect(await readAccounts(store)).toMatchObject([{ email: 'awa@example.org', regions: ['R1'] }]);
  });
});
