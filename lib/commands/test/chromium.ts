import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findOnPath, isProgram } from '@/lib/export/chromium/find-chromium';

/**
 * The Chromium that browser tests run on: `CHROMIUM_PATH`, else one on the PATH, else Playwright's own,
 * downloaded where it can be, else the system's package manager.
 * @throws when none of these gives one, naming the remedy.
 */
export function findChromium(root: string): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(
      `CHROMIUM_PATH: ${named} is not a program that can be run; name Chromium's executable or unset it.`,
    );
  }
  return (
    findOnPath() ??
    findPlaywrightChromium(root) ??
    downloadPlaywrightChromium(root) ??
    installWithPackageManager() ??
    raise('No Chromium found. Install it (for example `apt-get install chromium`) or set CHROMIUM_PATH.')
  );
}

function findPlaywrightChromium(root: string): string | undefined {
  const script = "process.stdout.write(require('@playwright/test').chromium.executablePath())";
  const asked = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
  return isProgram(asked.stdout) ? asked.stdout : undefined;
}

function downloadPlaywrightChromium(root: string): string | undefined {
  const cli = createRequire(join(root, 'package.json')).resolve('@playwright/test/cli');
  process.stdout.write('Chromium: not found, asking Playwright for its own…\n');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { cwd: root, stdio: 'ignore', timeout: 300_000 });
  return findPlaywrightChromium(root);
}

function installWithPackageManager(): string | undefined {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  process.stdout.write('Chromium: asking the system’s package manager…\n');
  for (const words of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const [program = '', ...args] = [...asRoot, ...words];
    spawnSync(program, args, {
      stdio: 'ignore',
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return findOnPath();
}

function raise(message: string): never {
  throw new Error(message);
}
