import { writeSync } from 'node:fs';
import { EnvironmentError, readEnvironment, requireAccessSettings } from '@/lib/config/environment';

const STANDARD_ERROR = 2;
const MISCONFIGURED = 2;

/**
 * Ends the process, with one line on standard error and the code 2, where the environment must not answer people: also where
 * the application is served without the launcher (`npm start`), which asks the same.
 */
export function endUnlessServable(): void {
  try {
    requireAccessSettings(readEnvironment());
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    // At once: what is written later would be lost.
    writeSync(STANDARD_ERROR, `${error.message}\n`);
    process.exit(MISCONFIGURED);
  }
}
