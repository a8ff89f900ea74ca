import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintInputs, hasCurrentBuild, STAMP } from './build';

describe('hasCurrentBuild', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tableau-sec-build-'));
    mkdirSync(join(root, 'lib'));
    mkdirSync(join(root, '.next'));
    writeFileSync(join(root, 'lib', 'a.ts'), 'export {};');
    writeFileSync(join(root, '.next', 'BUILD_ID'), 'x');
    writeFileSync(join(root, STAMP), fingerprintInputs(root));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('holds while nothing changes', () => {
    expect(hasCurrentBuild(root)).toBe(true);
  });

  it('does not hold after a file is changed, added or removed', () => {
    writeFileSync(join(root, 'lib', 'b.ts'), 'export {};');
    expect(hasCurrentBuild(root)).toBe(false);
    rmSync(join(root, 'lib', 'b.ts'));
    expect(hasCurrentBuild(root)).toBe(true);
    utimesSync(join(root, 'lib', 'a.ts'), 1, 1);
    expect(hasCurrentBuild(root)).toBe(false);
    rmSync(join(root, 'lib', 'a.ts'));
    expect(hasCurrentBuild(root)).toBe(false);
  });

  it('takes no notice of tests', () => {
    writeFileSync(join(root, 'lib', 'a.test.ts'), 'export {};');
    expect(hasCurrentBuild(root)).toBe(true);
  });

  it('does not hold for a build that was never finished', () => {
    rmSync(join(root, STAMP));
    expect(hasCurrentBuild(root)).toBe(false);
  });
});
