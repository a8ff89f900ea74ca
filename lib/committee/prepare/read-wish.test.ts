import { describe, expect, it } from 'vitest';
import type { BriefChoices, Finding } from '../brief-types';
import { FIRST_CHOICES } from '../read-choices';
import {
  AGAIN,
  againName,
  BRIEF_FIELDS,
  composedName,
  dropName,
  findingName,
  SHOWN_RELEASE,
  wordsName,
} from './fields';
import { readBriefWish, type BriefWish } from './read-wish';
import { mergeTyped, typeBrief } from './type-brief';

const KNOWN = { periods: ['2026-08', '2026-Q2'], regions: ['R1', 'R2'], edits: {}, shown: '2026-08' };
const FINDINGS = ['worst', 'best'].map((id): Finding => ({
  ...{ id, section: 'plan', weight: 1, places: [], indicators: [], partial: false, edited: false },
  text: { fr: `${id} fr`, en: `${id} en` },
}));

/** What the form shows of a finding. */
const readOn = (id: string) => ({
  ...{ release: 'v7', period: '2026-08' },
  text: { fr: `${id} fr`, en: `${id} en` },
});

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
  return { ...Object.fromEntries([...lists, ...shown]), [SHOWN_RELEASE]: 'v7', ...changes };
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
          worst: { dropped: true, text: null, on: readOn('worst') },
          best: { dropped: false, text: { fr: 'a', en: 'b' }, on: readOn('best') },
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

  it('reads what became of a finding that stands far down the form', () => {
    const input = {
      ...send(WISH),
      [findingName(80)]: 'far',
      [composedName(80, 'fr')]: 'loin',
      [composedName(80, 'en')]: 'far',
      [dropName(80)]: ['oui'],
    };
    expect(Object.keys(BRIEF_FIELDS)).toEqual(expect.arrayContaining([findingName(80), dropName(80)]));
    const read = readBriefWish(input, KNOWN);
    expect(read.ok && read.wish.choices.findings['far']?.dropped).toBe(true);
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
    const edits = {
      gone: { dropped: true, text: null },
      worst: { dropped: true, text: null, on: readOn('worst') },
    };
    const read = readBriefWish(send(WISH), { ...KNOWN, edits });
    expect(read.ok && read.wish.choices.findings).toEqual({ gone: { dropped: true, text: null } });
  });

  describe('of an edit that must be read again', () => {
    const own = { fr: 'à moi', en: 'mine' };
    const old = { ...readOn('worst'), text: { fr: 'autrefois', en: 'formerly' } };
    const stood = { dropped: false, text: own, on: old };
    const edited: BriefWish = { ...WISH, choices: { ...FIRST_CHOICES, findings: { worst: stood } } };
    const decide = (changes: Record<string, unknown>, edits: BriefChoices['findings'] = { worst: stood }) => {
      const read = readBriefWish(send(edited, changes), { ...KNOWN, edits });
      return read.ok ? read.wish.choices.findings : read;
    };

    it('loses nothing without a decision, and waits on', () => {
      expect(decide({})).toEqual({ worst: stood });
      expect(decide({ [wordsName(0, 'fr')]: 'mieux dit' })).toEqual({
        worst: { ...stood, text: { fr: 'mieux dit', en: 'mine' } },
      });
      expect(decide({ [wordsName(0, 'fr')]: '', [wordsName(0, 'en')]: '' })).toEqual({ worst: stood });
      const unbound = { dropped: true, text: null };
      expect(decide({}, { worst: unbound })).toEqual({ worst: { ...unbound, text: own } });
    });

    it('keeps the words, takes the new ones or drops the sentence, read upon what is shown', () => {
      const on = readOn('worst');
      expect(decide({ [againName(0)]: AGAIN.keep })).toEqual({ worst: { dropped: false, text: own, on } });
      expect(decide({ [againName(0)]: AGAIN.new })).toEqual({});
      expect(decide({ [againName(0)]: AGAIN.drop })).toEqual({ worst: { dropped: true, text: own, on } });
    });

    it('lets it wait again when the period is changed in the same breath', () => {
      const read = readBriefWish(send(edited, { [againName(0)]: AGAIN.keep, period: '2026-Q2' }), {
        ...KNOWN,
        edits: { worst: stood },
      });
      expect(read.ok && read.wish.choices.findings['worst']?.on?.period).toBe('2026-08');
    });
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
