import { BoundedBrowser } from './bounded-browser';
import { launchChromium } from './launch';
import { ReaderJobs } from './reader-jobs';

// The framework may bundle this module more than once in a process: the bound is of the process.
const kept: typeof globalThis & { tableauSecBrowser?: BoundedBrowser; tableauSecFileJobs?: ReaderJobs } =
  globalThis;

/** The one browser of this process. */
export function appBrowser(): BoundedBrowser {
  return (kept.tableauSecBrowser ??= new BoundedBrowser(launchChromium));
}

/** The files that this process makes, by who asked for them. */
export function appJobs(): ReaderJobs {
  return (kept.tableauSecFileJobs ??= new ReaderJobs());
}
