import { describe, expect, it } from 'vitest';
import { listFindings } from '../compose-findings';
import { CASES } from './cases';

function read({ name, source, id }: (typeof CASES)[number]): string {
  const finding = listFindings(source).find((each) => each.id === id);
  if (!finding) throw new Error(`${name}: no sentence ${id}.`);
  return `${name}\n  fr  ${finding.text.fr}\n  en  ${finding.text.en}\n`;
}

describe('sentences', () => {
  it('are those that were read and found right', async () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
    // After a change of words, run vitest with -u and read every sentence that the difference shows.
    await expect(CASES.map(read).join('\n')).toMatchFileSnapshot('reviewed-sentences.txt');
  });
});
