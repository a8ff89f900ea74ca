import { expect, it } from 'vitest';
import type { Finding } from '../brief-types';
import type { WaitingEdit } from '../document/waiting-edits';
import { SAMPLE_FINDINGS } from '../testing/sample-words';
import { MOST_FINDINGS } from './fields';
import { pickFindings } from './pick-findings';

const [sample] = SAMPLE_FINDINGS;
if (!sample) throw new Error('no sample');
const composed: Finding[] = Array.from({ length: MOST_FINDINGS + 7 }, (_none, index) => ({
  ...sample,
  id: `finding-${index}`,
}));
const waitAt = (...at: number[]): WaitingEdit[] =>
  composed
    .filter((_finding, index) => at.includes(index))
    .map((finding) => ({ finding, edit: { dropped: true, text: null } }));
const idsOf = (findings: readonly Finding[]) => findings.map(({ id }) => id);

it('shows all findings in their order where there is room', () => {
  const few = composed.slice(0, MOST_FINDINGS);
  expect(pickFindings(few, waitAt(5))).toEqual({ shown: few, leftOut: 0 });
});

it('never leaves out an edit that waits, and says how many others are', () => {
  const { shown, leftOut } = pickFindings(composed, waitAt(3, MOST_FINDINGS + 2, MOST_FINDINGS + 6));
  expect(leftOut).toBe(7);
  expect(idsOf(shown)).toEqual([
    ...idsOf(composed.slice(0, MOST_FINDINGS - 2)),
    `finding-${MOST_FINDINGS + 2}`,
    `finding-${MOST_FINDINGS + 6}`,
  ]);
});

it('shows the first of too many that wait: the others come when these are decided', () => {
  expect(idsOf(pickFindings(composed, waitAt(8, 9, 10), 2).shown)).toEqual(['finding-8', 'finding-9']);
  expect(idsOf(pickFindings(composed, waitAt(10), 2).shown)).toEqual(['finding-0', 'finding-10']);
});
