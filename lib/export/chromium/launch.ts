import { chromium, type Browser } from 'playwright-core';
import { findMachineChromium } from './find-chromium';

/** A browser that runs, and how it is ended. */
export interface RunningBrowser {
  readonly browser: Browser;
  readonly pid: number | undefined;
  /** Ends it at once, whatever it does. */
  readonly kill: () => Promise<void>;
}

export type LaunchBrowser = () => Promise<RunningBrowser | null>;

const LAUNCH_MILLISECONDS = 15_000;

/** One page at a time, which loads nothing but our own: fewer processes and a small heap do. */
const FLAGS = [
  '--renderer-process-limit=1',
  '--in-process-gpu',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-features=Translate,OptimizationHints,MediaRouter,SpareRendererForSitePerProcess',
  '--js-flags=--max-old-space-size=128',
];

/** What a browser needs of the environment; the secrets of this process stay here. */
const PASSED_ON = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'FONTCONFIG_PATH'];

/**
 * Starts the machine's Chromium, in its sandbox unless this process runs as root, where Chromium knows none.
 * @returns `null` where there is none.
 */
export const launchChromium: LaunchBrowser = async () => {
  const executablePath = findMachineChromium();
  if (executablePath === undefined) return null;
  const environment = PASSED_ON.flatMap((name): [string, string][] => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  const server = await chromium.launchServer({
    executablePath,
    headless: true,
    host: '127.0.0.1',
    args: FLAGS,
    chromiumSandbox: process.getuid?.() !== 0,
    env: Object.fromEntries(environment),
    timeout: LAUNCH_MILLISECONDS,
    // This process ends it when it ends itself, and keeps its own way of ending.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const browser = await chromium.connect(server.wsEndpoint(), { timeout: LAUNCH_MILLISECONDS });
  return { browser, pid: server.process().pid, kill: () => server.kill() };
};
