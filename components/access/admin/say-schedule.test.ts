import { expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import { saySchedule } from './say-schedule';

const say = (expression: string) => saySchedule(expression, messagesIn('fr'), 'fr');

it('says a simple schedule in words', () => {
  expect(say('0 2 * * *')).toBe('chaque jour à 2\u00a0h\u00a000 (UTC)');
  expect(say('30 14 * * 1')).toBe('chaque lundi à 14\u00a0h\u00a030 (UTC)');
  expect(say('5 2 * * 7')).toBe('chaque dimanche à 2\u00a0h\u00a005 (UTC)');
  expect(say('15 * * * *')).toBe('chaque heure, à la minute 15');
  expect(saySchedule('0 2 * * *', messagesIn('en'), 'en')).toBe('every day at 02:00 (UTC)');
});

it.each(['*/5 * * * *', '0 2 1 * *', '0 2 * 6 *', '0 2,14 * * *', '0 2 * * 1-5', '0 0 2 * * *', '@daily'])(
  'shows another as it stands: %s',
  (expression) => {
    expect(say(expression)).toBe(`selon le calendrier «\u202f${expression}\u202f» du serveur (UTC)`);
  },
);
