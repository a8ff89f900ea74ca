import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addPerson, openSession, readerOf } from '@/lib/access/accounts/testing/fixtures';
import { IDLE } from '@/lib/access/forms/form-state';
import { identify } from '@/lib/access/identify';
import { hashPassword } from '@/lib/access/passwords/hash';
import type { Role } from '@/lib/access/permissions';
import { openEmptyStore } from '@/lib/api/testing/small-country';
import { messagesIn } from '@/lib/i18n/messages';
import { readAccount } from '@/lib/store/queries/accounts';
import type { Store } from '@/lib/store/types';
import { changePassword } from './actions';

vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('next/cache', () => ({ refresh: vi.fn() }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ host: 'localhost:3000', origin: 'http://localhost:3000' }),
  cookies: async () => ({ get: () => ({ value: 'fr' }) }),
}));
vi.mock('next/navigation', () => ({
  redirect: (path: string) => {
    throw new Error(`redirect ${path}`);
  },
}));

const CURRENT = 'quatorze baobabs au bord du fleuve';
const NEXT = 'seize pirogues sous la pluie';
const { forms, account: say } = messagesIn('fr');

let store: Store;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ store, remove } = await openEmptyStore());
});
afterAll(() => remove());

/** Somebody signed in, who knows `CURRENT`. */
async function enter(name: string, role: Role | null, mustChangePassword: boolean) {
  const person = await addPerson(store, `${name}@example.org`, role, {
    passwordHash: await hashPassword(CURRENT),
  });
  const reader = { ...readerOf(person, await openSession(store, person)), mustChangePassword };
  vi.mocked(identify).mockResolvedValue({ kind: 'reader', reader });
  return person;
}

function send(current: string, next: string, again: string, retour?: string) {
  const form = new FormData();
  form.append('passwordCurrent', current);
  form.append('passwordNext', next);
  form.append('passwordAgain', again);
  if (retour !== undefined) form.append('retour', retour);
  return changePassword(IDLE, form);
}

describe('changePassword', () => {
  it('says all that is wrong at once: the current one, the new one, the second entry', async () => {
    const { id, passwordHash } = await enter('moussa', 'viewer', false);
    const state = await send('not the current one', 'court', 'autre');
    // Told in the order of the form.
    expect(Object.keys(state.kind === 'invalid' ? state.fields : {})[0]).toBe('passwordCurrent');
    expect(state).toMatchObject({
      kind: 'invalid',
      fields: {
        passwordCurrent: forms.problems['wrong-password'],
        passwordNext: forms.problems['password-too-short'],
        passwordAgain: forms.problems['not-the-same'],
      },
    });
    expect((await send(CURRENT, NEXT, `${NEXT}s`)).kind).toBe('invalid');
    expect((await readAccount(store, id))?.passwordHash).toBe(passwordHash);
  });

  it('stays where it was chosen freely', async () => {
    await enter('oumou', 'viewer', false);
    expect(await send(CURRENT, NEXT, NEXT, '/donnees')).toEqual({
      kind: 'done',
      message: say.passwordChanged,
    });
  });

  it('leads on to what was first asked for once a forced change is made, and nowhere else', async () => {
    await enter('salif', 'viewer', true);
    await expect(send(CURRENT, NEXT, NEXT, '/donnees?periode=2026-06')).rejects.toThrow(
      /^redirect \/donnees\?periode=2026-06$/,
    );
    await enter('kadi', 'viewer', true);
    await expect(send(CURRENT, NEXT, NEXT, '//evil.example')).rejects.toThrow(/^redirect \/$/);
  });

  it('stays with an account that has no role: nothing else is open to it', async () => {
    await enter('nana', null, true);
    expect((await send(CURRENT, NEXT, NEXT, '/donnees')).kind).toBe('done');
  });
});
