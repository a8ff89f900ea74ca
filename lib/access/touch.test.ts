import { describe, expect, it, vi } from 'vitest';
import { captureAccessLog } from './testing/captured-log';
import { touchBeside } from './touch';

const now = new Date('2026-11-21T09:00:00Z');
const due = { at: null, now, every: 60_000 };

describe('touchBeside', () => {
  it('writes when the last time is long enough ago', () => {
    const write = vi.fn(async () => undefined);
    touchBeside('a', { at: new Date(now.getTime() - 59_999), now, every: 60_000 }, write);
    expect(write).not.toHaveBeenCalled();
    touchBeside('a', { at: new Date(now.getTime() - 60_000), now, every: 60_000 }, write);
    expect(write).toHaveBeenCalledOnce();
  });

  it('does not pile up behind a database that is busy', async () => {
    let release: () => void = () => undefined;
    const write = vi.fn(() => new Promise<void>((resolve) => (release = resolve)));
    for (let index = 0; index < 5; index += 1) touchBeside('b', due, write);
    expect(write).toHaveBeenCalledOnce();
    release();
    await vi.waitFor(() => {
      touchBeside('b', due, write);
      expect(write).toHaveBeenCalledTimes(2);
    });
  });

  it('tells the log of a failure, and nobody else', async () => {
    const log = captureAccessLog();
    touchBeside('c', due, async () => {
      throw new Error('database is locked');
    });
    await vi.waitFor(() => expect(log.text()).toContain('database is locked'));
    log.stop();
  });
});
