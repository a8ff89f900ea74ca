import type { nouns as french } from '../fr/nouns';

export const nouns: typeof french = {
  chw: { one: '{count} CHW', other: '{count} CHWs' },
  people: { one: '{count} person', other: '{count} people' },
  supervisors: { one: '{count} supervisor', other: '{count} supervisors' },
  reports: { one: '{count} report', other: '{count} reports' },
  meetings: { one: '{count} meeting', other: '{count} meetings' },
  accounts: { one: '{count} account', other: '{count} accounts' },
  households: { one: '{count} household', other: '{count} households' },
  visits: { one: '{count} visit', other: '{count} visits' },
  children: { one: '{count} child', other: '{count} children' },
  chwMonths: { one: '{count} CHW-month', other: '{count} CHW-months' },
};
