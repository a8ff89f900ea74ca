import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findMachineChromium } from './find-chromium';

const MINUTE = 60_000;
let folder = '';
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  folder = mkdtempSync(join(tmpdir(), 'chromium-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

function install(name: string): string {
  const program = join(folder, name);
  writeFileSync(program, '');
  chmodSync(program, 0o755);
  return program;
}

describe('the Chromium of the machine', () => {
  it('is the one on the path, or the one that is named and no other', () => {
    const found = install('google-chrome');
    const own = install('own-browser');
    expect(findMachineChromium({ PATH: folder })).toBe(found);
    expect(findMachineChromium({ PATH: folder, CHROMIUM_PATH: own })).toBe(own);
    expect(findMachineChromium({ PATH: folder, CHROMIUM_PATH: join(folder, 'gone') })).toBeUndefined();
  });

  it('is looked for again after a minute', () => {
    expect(findMachineChromium({ PATH: folder })).toBeUndefined();
    const found = install('chromium');
    vi.advanceTimersByTime(MINUTE - 1);
    expect(findMachineChromium({ PATH: folder })).toBeUndefined();
    vi.advanceTimersByTime(2);
    expect(findMachineChromium({ PATH: folder })).toBe(found);
  });
});
