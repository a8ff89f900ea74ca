import { expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import { listRegionOptions } from './list-region-options';

it('marks the regions that the programme does not cover', () => {
  const names = new Map([
    ['r1', 'Kayes'],
    ['r2', 'Taoudénit'],
  ]);
  expect(listRegionOptions(names, ['r1'], messagesIn('fr'))).toEqual([
    { value: 'r1', label: 'Kayes' },
    { value: 'r2', label: 'Taoudénit (hors programme)' },
  ]);
});
