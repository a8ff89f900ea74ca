import { OwnApp, type OwnAppOptions } from './own-app';

/** Where a national server would be and nothing answers: the program runs with accounts and without data, and starts at once. */
export const SILENT_SERVER = {
  NATIONAL_SERVER_URL: 'http://127.0.0.1:9/',
  NATIONAL_SERVER_TOKEN: 'd2pat_of-a-server-that-never-answers',
  COUNTRY_PROFILE: 'lib/profile/mali/profile.json',
} as const;

/** The program in production, configured for a real server that does not answer. */
export function startEmptyApp(
  env: Readonly<Record<string, string>> = {},
  options: OwnAppOptions = {},
): Promise<OwnApp> {
  return OwnApp.start({ ...SILENT_SERVER, ...env }, options);
}
