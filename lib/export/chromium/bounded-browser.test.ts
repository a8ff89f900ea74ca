import type { Browser } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { BoundedBrowser, type Bounds } from './bounded-browser';
import type { RunningBrowser } from './launch';

const BOUNDS: Bounds = {
  mostWaiting: 5,
  milliseconds: 60,
  mostMemory: 1000,
  idleMilliseconds: 5,
  watchEvery: 5,
};

/** A browser that does nothing, and says whether it still runs. */
function makeFake() {
  const kill = vi.fn(() => Promise.resolve());
  const launch = vi.fn((): Promise<RunningBrowser> => {
    let alive = true;
    const end = () => {
      alive = false;
      return kill();
    };
    // The few members that are used; the whole of a browser cannot be made up.
    const browser = { isConnected: () => alive } as unknown as Browser;
    return Promise.resolve({ browser, pid: 1, kill: end });
  });
  return { launch, kill };
}
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const never = () => new Promise<never>(() => undefined);

describe('BoundedBrowser', () => {
  it('runs one job at a time, lets five wait in their order, and turns the seventh away', async () => {
    const { launch } = makeFake();
    const browser = new BoundedBrowser(launch, { ...BOUNDS, milliseconds: 2000 }, () => Promise.resolve(1));
    let [running, most] = [0, 0];
    const order: number[] = [];
    const job = (number: number) => async () => {
      running += 1;
      most = Math.max(most, running);
      await wait(3);
      running -= 1;
      order.push(number);
      return number;
    };
    const done = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((number) => browser.run(job(number))));
    expect(most).toBe(1);
    expect(order).toEqual([1, 2, 3, 4, 5, 6]);
    expect(done[6]).toEqual({ ok: false, problem: 'busy' });
    expect(launch).toHaveBeenCalledTimes(1);
  });

  it('gives a slow job up, ends its browser, and serves the next with another', async () => {
    const { launch, kill } = makeFake();
    const browser = new BoundedBrowser(launch, BOUNDS, () => Promise.resolve(1));
    expect(await browser.run(never)).toEqual({ ok: false, problem: 'too-slow' });
    expect(kill).toHaveBeenCalledTimes(1);
    expect(await browser.run(() => Promise.resolve('next'))).toEqual({ ok: true, value: 'next' });
    expect(launch).toHaveBeenCalledTimes(2);
  });

  it('ends a browser that takes too much memory, and says so', async () => {
    const { launch, kill } = makeFake();
    const browser = new BoundedBrowser(launch, BOUNDS, () => Promise.resolve(1001));
    expect(await browser.run(never)).toEqual({ ok: false, problem: 'too-much-memory' });
    expect(kill).toHaveBeenCalledTimes(1);
  });

  it('says what failed, and that there is no browser', async () => {
    const { launch } = makeFake();
    const cause = new Error('no page');
    const failing = new BoundedBrowser(launch, BOUNDS, () => Promise.resolve(1));
    expect(await failing.run(() => Promise.reject(cause))).toEqual({ ok: false, problem: 'failed', cause });
    const none = new BoundedBrowser(() => Promise.resolve(null), BOUNDS);
    expect(await none.run(never)).toEqual({ ok: false, problem: 'no-chromium' });
  });

  it('lets a job that waits leave its place, which the next one takes', async () => {
    const { launch } = makeFake();
    const browser = new BoundedBrowser(launch, { ...BOUNDS, milliseconds: 2000 }, () => Promise.resolve(1));
    const gone = new AbortController();
    const job = vi.fn(() => Promise.resolve('never'));
    const first = browser.run(() => wait(20).then(() => 'first'));
    const second = browser.run(job, gone.signal);
    const third = browser.run(() => Promise.resolve('third'));
    gone.abort();
    expect(await second).toEqual({ ok: false, problem: 'left' });
    expect(await first).toEqual({ ok: true, value: 'first' });
    expect(await third).toEqual({ ok: true, value: 'third' });
    expect(job).not.toHaveBeenCalled();
    expect(await browser.run(job, gone.signal)).toEqual({ ok: false, problem: 'left' });
  });

  it('tells a running job that its reader left, and keeps the browser for the next one', async () => {
    const { launch, kill } = makeFake();
    const lasting = { ...BOUNDS, milliseconds: 2000, idleMilliseconds: 2000 };
    const browser = new BoundedBrowser(launch, lasting, () => Promise.resolve(1));
    const gone = new AbortController();
    // As a page that is closed under its job.
    const done = browser.run(
      (_, left) =>
        new Promise<never>((_resolve, reject) =>
          left.addEventListener('abort', () => reject(new Error('closed'))),
        ),
      gone.signal,
    );
    await wait(2);
    gone.abort();
    expect(await done).toEqual({ ok: false, problem: 'left' });
    expect(kill).not.toHaveBeenCalled();
    expect(await browser.run(() => Promise.resolve('next'))).toEqual({ ok: true, value: 'next' });
    expect(launch).toHaveBeenCalledTimes(1);
  });

  it('begins once more with another browser where the browser broke down, and only once', async () => {
    const { launch, kill } = makeFake();
    const browser = new BoundedBrowser(launch, BOUNDS, () => Promise.resolve(1));
    const crash = new Error('page.pdf: Protocol error (Page.printToPDF): Printing failed');
    const job = vi.fn(() => Promise.resolve('printed')).mockRejectedValueOnce(crash);
    expect(await browser.run(job)).toEqual({ ok: true, value: 'printed' });
    expect(launch).toHaveBeenCalledTimes(2);
    expect(kill).toHaveBeenCalledTimes(1);
    const broken = vi.fn(() => Promise.reject(crash));
    expect(await browser.run(broken)).toEqual({ ok: false, problem: 'failed', cause: crash });
    expect(broken).toHaveBeenCalledTimes(2);
  });

  it('does not begin a job again that was given up while its browser was being ended', async () => {
    const { launch, kill } = makeFake();
    kill.mockImplementationOnce(() => wait(30));
    const browser = new BoundedBrowser(launch, { ...BOUNDS, milliseconds: 15 }, () => Promise.resolve(1));
    const broken = vi.fn(() => Promise.reject(new Error('Target page has been closed')));
    expect(await browser.run(broken)).toEqual({ ok: false, problem: 'too-slow' });
    expect(await browser.run(() => wait(2).then(() => 'next'))).toEqual({ ok: true, value: 'next' });
    await wait(40);
    expect(broken).toHaveBeenCalledTimes(1);
    expect(launch).toHaveBeenCalledTimes(2);
  });

  it('closes the browser when nobody has asked for a while', async () => {
    const { launch, kill } = makeFake();
    const browser = new BoundedBrowser(launch, BOUNDS, () => Promise.resolve(1));
    await browser.run(() => Promise.resolve(1));
    expect(kill).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(kill).toHaveBeenCalledTimes(1));
  });
});
