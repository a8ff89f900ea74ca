import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { currentProfile, readProfile } from './current';

afterEach(() => vi.unstubAllEnvs());

describe('currentProfile', () => {
  it('is the built-in one of Mali when none is named', () => {
    vi.stubEnv('COUNTRY_PROFILE', '');
    expect(currentProfile().id).toBe('mali');
    expect(currentProfile()).toBe(currentProfile());
  });

  it('is the file named by COUNTRY_PROFILE', () => {
    vi.stubEnv('COUNTRY_PROFILE', 'lib/demo-server/countries/exemplia/profile.json');
    expect(currentProfile().source.levels).toEqual({ country: 1, region: 3, district: 4, area: 5 });
  });
});

describe('readProfile', () => {
  const directory = mkdtempSync(join(tmpdir(), 'profile-'));

  it('names the file and the keys at fault', () => {
    const path = join(directory, 'bad.json');
    writeFileSync(path, '{"id":"x","surprise":1}');
    expect(() => readProfile(path)).toThrow(path);
    expect(() => readProfile(path)).toThrow('- surprise: unknown key');
  });

  it('names a file that is absent, and one that is not JSON', () => {
    expect(() => readProfile(join(directory, 'none.json'))).toThrow(
      /none\.json \(COUNTRY_PROFILE\) cannot be read: ENOENT/,
    );
    const path = join(directory, 'text.json');
    writeFileSync(path, 'id: x');
    expect(() => readProfile(path)).toThrow(/text\.json \(COUNTRY_PROFILE\) cannot be read/);
  });
});
