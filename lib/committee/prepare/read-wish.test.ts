import { describe, expect, it } from 'vitest';
import type { Finding } from '../brief-types';
import { FIRST_CHOICES } from '../read-choices';
import { composedName, findingName } from './fields';
import { readBriefWish, type BriefWish } from './read-wish';
import { mergeTyped, typeBrief } from './type-brief';

const KNOWN = { periods: ['2026-08', '2026-Q2'], regions: ['R1', 'R2'], edits: {} };
const FINDINGS = ['worst', 'best'].map((id): Finding => ({
  ...{ id, section: 'plan', weight: 1, places: [], indicators: [], partial: false, edited: false },
  text: { fr: `${id} fr`, en: `${id} en` },
}));

/** What the form sends for a wish that nobody touched. */
function send(wish: BriefWish, changes: Record<string, unknown> = {}): Record<string, unknown> {
  const typed = typeBrief(wish, FINDINGS, KNOWN.regions);
  const shown = FINDINGS.flatMap(({ id, text }, index): [string, string][] => [
    [findingName(index), id],
    [composedName(index, 'fr'), text.fr],
    [composedName(index, 'en'), text.en],
  ]);
  const lists = Object.entries(typed).map(([name, value]): [string, unknown] =>
    name === 'regions' || name.startsWith('drop-') ? [name, value.split(' ').filter(Boolean)] : [name, value],
  );
  return { ...Object.fromEntries([...lists, ...shown]), ...changes };
}

const WISH: BriefWish = { period: '2026-08', choices: FIRST_CHOICES };

describe('readBriefWish', () => {
  it('reads back what the form shows, whatever was chosen', () => {
    const chosen: BriefWish = {
      period: '2026-Q2',
      choices: {
        title: { fr: 'Un titre', en: '' },
        sections: ['recommendations', 'plan', 'annex'],
        regions: ['R2'],
        paragraphs: [{ id: 'start', after: 'start', text: { fr: 'Bonjour\n\nBien', en: 'Hello\n\nGood' } }],
        findings: {
          worst: { dropped: true, text: null },
          best: { dropped: false, text: { fr: 'a', en: 'b' } },
        },
        decisions: [
          { fr: 'une', en: 'one' },
          { fr: 'deux', en: 'two' },
        ],
      },
    };
    for (const wish of [WISH, chosen]) {
      expect(readBriefWish(send(wish), KNOWN)).toEqual({ ok: true, wish });
    }
  });

  it('takes one of two languages alone for a fault, and names the missing one', () => {
    const read = readBriefWish(
      send(WISH, { 'paragraph-plan-fr': 'Seul', 'decisions-en': 'One\nTwo', 'decisions-fr': 'Une' }),
      KNOWN,
    );
    expect(read).toEqual({
      ok: false,
      faults: { 'paragraph-plan-en': 'brief-both', 'decisions-fr': 'brief-lines' },
    });
  });

  it('refuses a period that is not closed, and a note without a part', () => {
    const none = {
      'order-plan': '0',
      'order-regions': '0',
      'order-changes': '0',
      'order-recommendations': '0',
    };
    expect(readBriefWish(send(WISH, { period: '2026-12', ...none, 'order-annex': '0' }), KNOWN)).toEqual({
      ok: false,
      faults: { period: 'brief-period', 'order-plan': 'brief-sections' },
    });
  });

  it('keeps edits of findings that the form does not show, and none of those that were undone', () => {
    const edits = { gone: { dropped: true, text: null }, worst: { dropped: true, text: null } };
    const read = readBriefWish(send(WISH), { ...KNOWN, edits });
    expect(read.ok && read.wish.choices.findings).toEqual({ gone: { dropped: true, text: null } });
  });
});

describe('mergeTyped', () => {
  it('gives the second of two the first’s words where nothing was typed', () => {
    const shown = { a: '1', b: '1', c: '1' };
    expect(mergeTyped(shown, { a: '1', b: '2', c: '1' }, { a: '3', b: '3', c: '1' })).toEqual({
      a: '3',
      c: '1',
    });
  });
});
