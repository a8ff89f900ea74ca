import { describe, expect, it, vi } from 'vitest';
import { ReaderJobs, type MadeFile } from './reader-jobs';

const FILE: MadeFile = { ok: true, file: new Uint8Array([1]) };

/** A making that ends when it is told to. */
function makeHeld() {
  let end = (_: MadeFile) => {};
  const lefts: AbortSignal[] = [];
  const make = vi.fn((left: AbortSignal) => {
    lefts.push(left);
    return new Promise<MadeFile>((resolve) => (end = resolve));
  });
  return { make, lefts, end: (made: MadeFile) => end(made) };
}

describe('ReaderJobs', () => {
  it('gives the same file to who asks twice for one address', async () => {
    const jobs = new ReaderJobs();
    const { make, end } = makeHeld();
    const both = [1, 2].map(() => jobs.make({ owner: 'a', what: '/stocks' }, make));
    end(FILE);
    expect(await Promise.all(both)).toEqual([FILE, FILE]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('turns a second address of the same reader away, and serves other readers', async () => {
    const jobs = new ReaderJobs();
    const { make, end } = makeHeld();
    const first = jobs.make({ owner: 'a', what: '/stocks' }, make);
    const asked = await Promise.all(
      Array.from({ length: 9 }, (_, number) => jobs.make({ owner: 'a', what: `/plan?${number}` }, make)),
    );
    expect(asked).toEqual(asked.map(() => ({ ok: false, problem: 'own-file' })));
    expect(await jobs.make({ owner: 'b', what: '/plan' }, () => Promise.resolve(FILE))).toEqual(FILE);
    end(FILE);
    await first;
    expect(await jobs.make({ owner: 'a', what: '/plan' }, () => Promise.resolve(FILE))).toEqual(FILE);
  });

  it('gives a file up when all who waited for it have left, and begins anew for the next', async () => {
    const jobs = new ReaderJobs();
    const { make, lefts, end } = makeHeld();
    const [one, two] = [new AbortController(), new AbortController()];
    const first = jobs.make({ owner: 'a', what: '/stocks', left: one.signal }, make);
    const second = jobs.make({ owner: 'a', what: '/stocks', left: two.signal }, make);
    one.abort();
    expect(await first).toEqual({ ok: false, problem: 'left' });
    expect(lefts[0]?.aborted).toBe(false);
    two.abort();
    expect(await second).toEqual({ ok: false, problem: 'left' });
    expect(lefts[0]?.aborted).toBe(true);
    const again = jobs.make({ owner: 'a', what: '/stocks' }, make);
    end(FILE);
    expect(await again).toEqual(FILE);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('makes nothing for who is gone already, and holds no place after a failure', async () => {
    const jobs = new ReaderJobs();
    const make = vi.fn(() => Promise.resolve<MadeFile>({ ok: false, problem: 'too-slow' }));
    const left = AbortSignal.abort();
    expect(await jobs.make({ owner: 'a', what: '/', left }, make)).toEqual({ ok: false, problem: 'left' });
    expect(make).not.toHaveBeenCalled();
    expect(await jobs.make({ owner: 'a', what: '/' }, make)).toEqual({ ok: false, problem: 'too-slow' });
    await expect(
      jobs.make({ owner: 'a', what: '/plan' }, () => Promise.reject(new Error('broken'))),
    ).rejects.toThrow('broken');
    expect(await jobs.make({ owner: 'a', what: '/' }, () => Promise.resolve(FILE))).toEqual(FILE);
  });
});
