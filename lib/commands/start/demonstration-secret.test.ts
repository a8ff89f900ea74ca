import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepDemonstrationSecret } from './demonstration-secret';

describe('keepDemonstrationSecret', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tableau-sec-secret-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const modeOf = (dataDir: string) => statSync(join(dataDir, 'demonstration-secret')).mode & 0o777;

  it('draws one in a folder that it makes, for the owner alone, and keeps it', () => {
    const dataDir = join(folder, 'data');
    const secret = keepDemonstrationSecret(dataDir);
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(modeOf(dataDir)).toBe(0o600);
    chmodSync(join(dataDir, 'demonstration-secret'), 0o644);
    expect(keepDemonstrationSecret(dataDir)).toBe(secret);
    expect(modeOf(dataDir)).toBe(0o600);
    expect(keepDemonstrationSecret(join(folder, 'other'))).not.toBe(secret);
  });

  it('replaces a file that was cut short', () => {
    writeFileSync(join(folder, 'demonstration-secret'), 'cut', { mode: 0o644 });
    const secret = keepDemonstrationSecret(folder);
    expect(secret).toHaveLength(43);
    expect(keepDemonstrationSecret(folder)).toBe(secret);
    expect(modeOf(folder)).toBe(0o600);
  });
});
