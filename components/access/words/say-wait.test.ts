import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import { sayWait } from './say-wait';

describe('sayWait', () => {
  it.each([
    [0, '1 seconde'],
    [1, '1 seconde'],
    [44.2, '45 secondes'],
    [119, '119 secondes'],
    [120, '2 minutes'],
    [121, '3 minutes'],
  ])('%d s', (seconds, words) => {
    expect(sayWait(seconds, messagesIn('fr').access, 'fr')).toBe(words);
  });

  it('speaks English', () => {
    expect(sayWait(1, messagesIn('en').access, 'en')).toBe('1 second');
    expect(sayWait(300, messagesIn('en').access, 'en')).toBe('5 minutes');
  });
});
