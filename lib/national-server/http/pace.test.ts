import { describe, expect, it } from 'vitest';
import { createJumpingClock } from '../testing/answer-server';
import { backoffDelay, readRetryAfter } from './backoff';
import { systemClock } from './clock';
import { createPace } from './pace';

describe('createPace', () => {
  it('runs no more at once than it may, and everything in the end', async () => {
    const pace = createPace({ concurrency: 3, perSecond: Infinity }, systemClock);
    let running = 0;
    let most = 0;
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        pace.run(async () => {
          running += 1;
          most = Math.max(most, running);
          await new Promise((resolve) => setTimeout(resolve, 2));
          running -= 1;
          return n;
        }),
      ),
    );
    expect(most).toBe(3);
    expect(results).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });

  it('frees the place of a task that throws', async () => {
    const pace = createPace({ concurrency: 1, perSecond: Infinity }, systemClock);
    await expect(pace.run(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
    await expect(pace.run(() => Promise.resolve(1))).resolves.toBe(1);
  });

  it('spaces starts, and rests when told to', async () => {
    let now = 0;
    const clock = {
      ...createJumpingClock(),
      now: () => now,
      sleep: (ms: number) => Promise.resolve(void (now += ms)),
    };
    const pace = createPace({ concurrency: 1, perSecond: 2 }, clock);
    const starts: number[] = [];
    const note = () => Promise.resolve(void starts.push(now));
    for (let n = 0; n < 3; n += 1) await pace.run(note);
    pace.pause(10_000);
    await pace.run(note);
    expect(starts).toEqual([0, 500, 1_000, 11_000]);
  });
});

describe('backoff', () => {
  it('jitters fully under a doubling bound', () => {
    const policy = { tries: 9, baseMs: 1_000, maxMs: 5_000 };
    expect([1, 2, 3, 4, 5].map((attempt) => backoffDelay(attempt, policy, () => 0.5))).toEqual([
      500, 1_000, 2_000, 2_500, 2_500,
    ]);
    expect(backoffDelay(3, policy, () => 0)).toBe(0);
  });

  it('reads Retry-After as seconds or as a date', () => {
    const now = Date.UTC(2026, 5, 1);
    expect(readRetryAfter('120', now)).toBe(120_000);
    expect(readRetryAfter('Mon, 01 Jun 2026 00:01:00 GMT', now)).toBe(60_000);
    expect(readRetryAfter('Mon, 01 Jun 2020 00:01:00 GMT', now)).toBe(0);
    expect(readRetryAfter('soon', now)).toBeUndefined();
    expect(readRetryAfter(null, now)).toBeUndefined();
  });
});
