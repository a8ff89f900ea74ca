import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_OF_ACCOUNT, MOST_OF_ADDRESS, secondsToWait } from './throttle-rule';

const NOW = new Date('2026-11-21T09:00:00Z');
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);
const NONE = { count: 0, lastOfOwn: null };
const ofAccount = (count: number, lastOfOwn: Date | null) =>
  secondsToWait({ account: { count, lastOfOwn }, address: NONE }, NOW);

describe('secondsToWait', () => {
  it('lets the first five tries for an account and twenty from an address be', () => {
    expect(ofAccount(4, NOW)).toBe(0);
    expect(ofAccount(5, NOW)).toBe(2);
    const address = (count: number) =>
      secondsToWait({ account: NONE, address: { count, lastOfOwn: NOW } }, NOW);
    expect([address(19), address(20)]).toEqual([0, 2]);
  });

  it('doubles from two seconds to a minute', () => {
    expect([5, 6, 7, 8, 9, 10, 11, 5000].map((count) => ofAccount(count, NOW))).toEqual([
      2, 4, 8, 16, 32, 60, 60, 60,
    ]);
  });

  it('tells what is left of the wait, and then lets go', () => {
    expect(ofAccount(8, ago(10))).toBe(6);
    expect(ofAccount(8, ago(15.5))).toBe(1);
    expect(ofAccount(8, ago(16))).toBe(0);
  });

  it('waits for the longer of the two', () => {
    const address = { count: MOST_OF_ADDRESS + 3, lastOfOwn: NOW };
    expect(secondsToWait({ account: { count: MOST_OF_ACCOUNT, lastOfOwn: NOW }, address }, NOW)).toBe(16);
  });

  const count = fc.integer({ min: 0, max: 1_000_000 });
  const last = fc.option(
    fc.integer({ min: -10_000, max: 2_000_000 }).map((ms) => new Date(NOW.getTime() - ms)),
  );
  const failures = fc.record({ count, lastOfOwn: last });

  it('never holds up a first try from a place, whatever strangers did elsewhere', () => {
    fc.assert(fc.property(count, (others) => ofAccount(others, null) === 0));
  });

  it('is between 0 and 60 whole seconds, grows with the failures and shrinks with time', () => {
    fc.assert(
      fc.property(
        failures,
        fc.option(failures),
        fc.integer({ min: 0, max: 200_000 }),
        (account, address, ms) => {
          const wait = secondsToWait({ account, address }, NOW);
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThanOrEqual(60);
          expect(Number.isInteger(wait)).toBe(true);
          const more = { ...account, count: account.count + 1 };
          expect(secondsToWait({ account: more, address }, NOW)).toBeGreaterThanOrEqual(wait);
          const later = new Date(NOW.getTime() + ms);
          expect(secondsToWait({ account, address }, later)).toBeLessThanOrEqual(wait);
        },
      ),
    );
  });

  it('lets go of everybody a minute after their own last failure', () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 60_000, max: 900_000 }), (ofOne, there, ms) => {
        const lastOfOwn = new Date(NOW.getTime() - ms);
        const wait = secondsToWait(
          { account: { count: ofOne, lastOfOwn }, address: { count: there, lastOfOwn } },
          NOW,
        );
        expect(wait).toBe(0);
      }),
    );
  });
});
