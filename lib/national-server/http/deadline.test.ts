import { describe, expect, it } from 'vitest';
import { createDeadline } from './deadline';

describe('createDeadline', () => {
  it('expires by itself', async () => {
    const deadline = createDeadline(undefined, 5);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([deadline.signal.aborted, deadline.expired()]).toEqual([true, true]);
  });

  it('follows its parent, and tells that from a time-out', () => {
    const parent = new AbortController();
    const deadline = createDeadline(parent.signal, 60_000);
    parent.abort();
    deadline.clear();
    expect([deadline.signal.aborted, deadline.expired()]).toEqual([true, false]);
    const late = createDeadline(parent.signal, 60_000);
    late.clear();
    expect(late.signal.aborted).toBe(true);
  });
});
