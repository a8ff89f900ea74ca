import * as crypto from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hashPassword, verifyPassword } from './hash';
import { takeTurn } from './turns';

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof crypto>();
  return { ...real, scrypt: vi.fn(real.scrypt) };
});

const calls = () =>
  vi.mocked(crypto.scrypt).mock.calls.map(([, salt, length, options]) => ({
    saltBytes: Buffer.isBuffer(salt) ? salt.length : 0,
    length,
    options,
  }));

describe('hashPassword and verifyPassword', () => {
  beforeEach(() => {
    vi.mocked(crypto.scrypt).mockClear();
  });

  it('knows the password it hashed and no other', async () => {
    const stored = await hashPassword('dix-huit baobabs');
    expect(await verifyPassword('dix-huit baobabs', stored)).toBe(true);
    expect(await verifyPassword('dix-huit baobab', stored)).toBe(false);
  });

  it('salts each hash and says its cost in it', async () => {
    const [one, other] = await Promise.all([
      hashPassword('dix-huit baobabs'),
      hashPassword('dix-huit baobabs'),
    ]);
    expect(one).not.toBe(other);
    expect(one).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  });

  it('takes letters composed and decomposed as the same', async () => {
    expect(await verifyPassword('re\u0301gion de Se\u0301gou', await hashPassword('région de Ségou'))).toBe(
      true,
    );
  });

  it('does the same work for nobody, for a spoilt hash and for a wrong password', async () => {
    const stored = await hashPassword('dix-huit baobabs');
    const works = [];
    for (const against of [stored, null, 'spoilt', stored.replace('$32768$', '$2$')]) {
      vi.mocked(crypto.scrypt).mockClear();
      expect(await verifyPassword('autre mot de passe', against)).toBe(false);
      works.push(calls());
    }
    expect(works[0]).toHaveLength(1);
    for (const work of works) expect(work).toEqual(works[0]);
  });

  it('verifies with the cost that the hash was made with', async () => {
    const salt = Buffer.alloc(16, 7);
    const key = crypto.scryptSync('ancien mot de passe', salt, 32, { N: 2 ** 14, r: 8, p: 1 });
    const older = ['scrypt', 2 ** 14, 8, 1, salt.toString('base64url'), key.toString('base64url')].join('$');
    expect(await verifyPassword('ancien mot de passe', older)).toBe(true);
  });

  it.each(['$1048576$8$1$', '$32768$99$1$', '$32768$8$99$', '$30000$8$3$', '$2$8$3$', '$32768$8$0$'])(
    'refuses a cost out of bounds, even with the right key: %s',
    async (cost) => {
      const stored = (await hashPassword('dix-huit baobabs')).replace('$32768$8$3$', cost);
      expect(await verifyPassword('dix-huit baobabs', stored)).toBe(false);
    },
  );
});

describe('takeTurn', () => {
  it('lets two run at once, keeps the order, and goes on after a failure', async () => {
    let running = 0;
    let most = 0;
    const begun: number[] = [];
    const results = await Promise.allSettled(
      Array.from({ length: 9 }, (_, index) =>
        takeTurn(async () => {
          begun.push(index);
          most = Math.max(most, ++running);
          await new Promise((resolve) => setTimeout(resolve, 2));
          running -= 1;
          if (index === 3) throw new Error('failed');
        }),
      ),
    );
    expect(most).toBe(2);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });
});
