import { BoundedBrowser } from './bounded-browser';
import { launchChromium } from './launch';

// The framework may bundle this module more than once in a process: the bound is of the process.
const kept: typeof globalThis & { tableauSecBrowser?: BoundedBrowser } = globalThis;

/** The one browser of this process. */
export function appBrowser(): BoundedBrowser {
  return (kept.tableauSecBrowser ??= new BoundedBrowser(launchChromium));
}
