import { describe, expect, it } from 'vitest';
import { NATION, type Scope } from '@/lib/org-units/scope';
import type { CommitteeChange } from './types';
import { isShownTo, mayWriteOn, pickSeenChanges } from './visible';

const MOPTI: Scope = { kind: 'regions', regions: ['Mopti'] };
const SEEN = new Set(['Mopti', 'Bandiagara']);

type Fields = CommitteeChange['before'];
let version = 0;
function change(id: string, before: Fields = null, after: Fields = null): CommitteeChange {
  version += 1;
  return {
    ...{ id, version, before, after, about: 'recommendation', subject: 'r', comment: id },
    ...{ at: new Date(0), by: { account: 'a', accountName: 'Awa' } },
    kind: before ? 'changed' : after ? 'made' : 'commented',
  };
}

const move = (id: string, from: readonly string[], to: readonly string[]) =>
  change(id, { places: from }, { places: to });
const idsSeen = (scope: Scope, oldestFirst: readonly CommitteeChange[]) =>
  pickSeenChanges(scope, oldestFirst.toReversed(), SEEN).map(({ id }) => id);

describe('a recommendation', () => {
  it.each([
    { places: [], shown: true, written: false },
    { places: ['Mopti'], shown: true, written: true },
    { places: ['Mopti', 'Bandiagara'], shown: true, written: true },
    { places: ['Mopti', 'Kayes'], shown: false, written: false },
    { places: ['Kayes'], shown: false, written: false },
  ])('of $places is for a confined reader: $shown', ({ places, shown, written }) => {
    expect(isShownTo(MOPTI, { places }, SEEN)).toBe(shown);
    expect(mayWriteOn(MOPTI, { places }, SEEN)).toBe(written);
    expect(isShownTo(NATION, { places }, new Set())).toBe(true);
    expect(mayWriteOn(NATION, { places }, new Set())).toBe(true);
  });
});

describe('the history of a recommendation', () => {
  const made = change('made', null, { places: ['Kayes'], text: 'Kayes va mal' });

  it('begins, for a confined reader, after the change that brought it into view', () => {
    const lines = [
      made,
      change('comment of Kayes'),
      move('to Mopti', ['Kayes'], ['Mopti']),
      change('after'),
      change('due', { due: null }, { due: '2026-12-31' }),
    ];
    expect(idsSeen(MOPTI, lines)).toEqual(['due', 'after']);
    expect(idsSeen(NATION, lines)).toHaveLength(5);
  });

  it('begins after the last of such changes', () => {
    const lines = [
      change('made of Mopti', null, { places: ['Mopti'] }),
      move('away', ['Mopti'], ['Kayes']),
      change('comment of Kayes'),
      move('back', ['Kayes', 'Mopti'], ['Mopti']),
      change('after'),
    ];
    expect(idsSeen(MOPTI, lines)).toEqual(['after']);
  });

  it('is whole where every place it concerned is their own, or the whole programme', () => {
    const lines = [
      change('made', null, { places: [] }),
      move('to Mopti', [], ['Mopti']),
      move('to a district', ['Mopti'], ['Bandiagara']),
    ];
    expect(idsSeen(MOPTI, lines)).toHaveLength(3);
  });

  it('is withheld up to a change whose places cannot be read', () => {
    expect(idsSeen(MOPTI, [made, change('odd', { places: 'Kayes' }, { places: ['Mopti'] })])).toEqual([]);
  });
});
