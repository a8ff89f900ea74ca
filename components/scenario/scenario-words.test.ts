import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import { indicatorById } from '@/lib/indicators/catalogue';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { monthIndex } from '@/lib/periods/period';
import type { Bound } from '@/lib/plan/scenario/basis';
import type { Met, Need } from '@/lib/plan/scenario/needs';
import { sayFinding } from './scenario-words';

const UNTIL = monthIndex(2030, 12);
const SPEAKER = { language: 'fr', text: messagesIn('fr') } as const;

const need = (more: number, bound: Bound | null = null): Need => ({
  ...{ today: 10, needed: 10 + more, more, peopleEach: null, bound },
  basis: { units: 8, expected: bound === null ? 8 : 10 },
});

/** The finding for the share of functional posts, with ASC and supervisors lacking. */
function say(met: Met, chw: Need, supervisors: Need, scope: Scope = NATION): string {
  const definition = indicatorById('chw_functional');
  if (!definition) throw new Error('chw_functional is not in the catalogue.');
  const wish = {
    target: 94,
    until: UNTIL,
    growth: 0,
    costs: { chw: null, supervisor: null },
    currency: 'FCFA',
  };
  const place = { uid: 'ML', name: 'Mali', region: null };
  const pace = { needed: 0.1, recent: null, refused: null };
  const needs = { met, chw, supervisors, activity: null };
  const result = { value: 93.6, target: 94, ownTarget: false, needs, pace, cost: null };
  const rows = [{ place, result, why: null, basis: chw.basis }];
  return sayFinding(
    { definition, rows, read: { ok: true, wish }, until: UNTIL },
    { ...SPEAKER, scope },
  ).replaceAll(/[\u00a0\u202f]/g, ' ');
}

describe('sayFinding', () => {
  it('says what is lacking, and on which side of it the number is', () => {
    expect(say('not-yet', need(11, 'at-least'), need(0))).toBe(
      'Postes fonctionnels : pour 94 % en décembre 2030, il faudrait au moins 11 ASC de plus',
    );
    expect(say('not-yet', need(11, 'at-most'), need(3, 'about'))).toContain(
      'au plus 11 ASC et environ 3 superviseurs de plus',
    );
  });

  it('says to a reader of a part that it is of the whole', () => {
    const scope: Scope = { kind: 'regions', regions: ['FeBeXPelsev'] };
    expect(say('not-yet', need(11), need(0), scope)).toMatch(
      /^Postes fonctionnels, ensemble du programme : pour 94 %/,
    );
  });

  it('calls met only what growth does not undo, and sets what the norm asks for apart', () => {
    expect(say('to-the-end', need(0), need(0))).toBe(
      'Postes fonctionnels : la cible de 94 % est déjà atteinte',
    );
    expect(say('to-the-end', need(0), need(11))).toContain(
      'est déjà atteinte ; la norme de 18 ASC par superviseur demande 11 superviseurs de plus',
    );
    expect(say('today-only', need(5), need(0))).toContain('il faudrait 5 ASC de plus');
  });
});
