import { describe, expect, it } from 'vitest';
import { parseItem } from './items';

const read = (text: string) => {
  const parsed = parseItem(text);
  return parsed.ok ? [parsed.item.kind, parsed.item.dx, parsed.item.column] : parsed.problem;
};

describe('parseItem', () => {
  it.each([
    ['fbfJHSPpUQD', ['element', 'fbfJHSPpUQD', 'value']],
    ['fbfJHSPpUQD.pq2XI5kz2BY', ['operand', 'fbfJHSPpUQD.pq2XI5kz2BY', 'value']],
    ['fbfJHSPpUQD.pq2XI5kz2BY.PT59n8BQbqM', ['operand', 'fbfJHSPpUQD.pq2XI5kz2BY.PT59n8BQbqM', 'value']],
    ['fbfJHSPpUQD.*.PT59n8BQbqM', ['operand', 'fbfJHSPpUQD.*.PT59n8BQbqM', 'value']],
    ['fbfJHSPpUQD.ABCDEFGHIJK', ['operand', 'fbfJHSPpUQD.ABCDEFGHIJK', 'value']],
    ['lyLU2wR22tC.ACTUAL_REPORTS', ['metric', 'lyLU2wR22tC.ACTUAL_REPORTS', 'value']],
    ['lyLU2wR22tC.ACTUAL_REPORTS_ON_TIME', ['metric', 'lyLU2wR22tC.ACTUAL_REPORTS_ON_TIME', 'value']],
    ['lyLU2wR22tC.EXPECTED_REPORTS', ['metric', 'lyLU2wR22tC.EXPECTED_REPORTS', 'value']],
    ['Uvn6LCg7dVU:numerator', ['indicator', 'Uvn6LCg7dVU', 'numerator']],
    ['Uvn6LCg7dVU:denominator', ['indicator', 'Uvn6LCg7dVU', 'denominator']],
  ])('reads %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['lyLU2wR22tC.REPORTING_RATE', 'rates cannot be added up'],
    ['lyLU2wR22tC.REPORTING_RATE_ON_TIME', 'rates cannot be added up'],
    ['lyLU2wR22tC.LATE_REPORTS', 'has no metric LATE_REPORTS'],
    ['Uvn6LCg7dVU:value', ':numerator or :denominator'],
    ['short', 'is not an item'],
    ['fbfJHSPpUQD;cYeuwXTCPkU', 'is not an item'],
    ['fbfJHSPpUQD ', 'is not an item'],
    ['', 'is not an item'],
  ])('refuses %j by name', (text, why) => {
    expect(read(text)).toContain(why);
    expect(read(text)).toContain(`"${text}"`);
  });
});
