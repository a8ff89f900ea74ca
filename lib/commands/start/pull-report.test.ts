import { describe, expect, it } from 'vitest';
import { describeProgress, syncMessage } from './pull-report';

const progress = {
  kind: 'progress',
  done: 25,
  total: 100,
  rows: 12345,
  rowsPerSecond: 4000,
  secondsLeft: 7.2,
} as const;

describe('describeProgress', () => {
  it('draws a bar with share, rows, pace and time left', () => {
    const line = describeProgress(progress);
    expect(line).toContain('25 %');
    expect(line).toMatch(/█{6}·{18}/);
    expect(line).toMatch(/12\D?345/);
    expect(line).toContain('8 s');
  });

  it('says nothing of the time left while it is unknown, and nothing is no division by zero', () => {
    const line = describeProgress({ ...progress, done: 0, total: 0, secondsLeft: null });
    expect(line).toContain('0 %');
    expect(line).not.toMatch(/NaN|null|encore|left/);
  });
});

it('messages of another kind are not taken for a pull’s', () => {
  expect(syncMessage.safeParse({ kind: 'other' }).success).toBe(false);
  expect(syncMessage.safeParse(progress).success).toBe(true);
});
