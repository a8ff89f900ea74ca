import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium on the PATH, under any of its names. */
export function findOnPath(path = process.env['PATH'] ?? ''): string | undefined {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return folders
    .flatMap((folder) => NAMES.map((name) => join(/* turbopackIgnore: true */ folder, name)))
    .find(isProgram);
}

/** In ms: a program comes or goes with an installation, and a page asks once for each of its figures. */
const LOOKED_FOR_EVERY = 60_000;

let last: { readonly where: string; readonly at: number; readonly found: string | undefined } | undefined;

/**
 * The machine's own Chromium: the one `CHROMIUM_PATH` names, and no other where it names one, else the one on the PATH. The disk is
 * looked at once a minute.
 */
export function findMachineChromium(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const named = env['CHROMIUM_PATH'] ?? '';
  const path = env['PATH'] ?? '';
  const where = `${named}\n${path}`;
  const now = performance.now();
  if (last?.where !== where || now - last.at > LOOKED_FOR_EVERY) {
    last = { where, at: now, found: named === '' ? findOnPath(path) : isProgram(named) ? named : undefined };
  }
  return last.found;
}

export function isProgram(path: string): boolean {
  if (path === '') return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
