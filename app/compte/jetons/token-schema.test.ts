import { describe, expect, it } from 'vitest';
import { sayProblems } from '@/lib/access/forms/form-words';
import { messagesIn } from '@/lib/i18n/messages';
import { tokenSchema } from './token-schema';

const GOOD = { name: 'Tableur', days: '90', permissions: ['data:read'], regions: [] };
const { problems } = messagesIn('fr').forms;
const judge = (changes: object) => {
  const parsed = tokenSchema.safeParse({ ...GOOD, ...changes });
  return parsed.success ? parsed.data : sayProblems(parsed.error, 'fr');
};

describe('tokenSchema', () => {
  it('takes a token as its owner asks for it', () => {
    expect(judge({})).toEqual({ ...GOOD, days: 90 });
    expect(judge({ days: ' 365 ' })).toMatchObject({ days: 365 });
  });

  it('says all that is wrong at once', () => {
    expect(judge({ name: ' ', days: '900', permissions: [] })).toEqual({
      name: problems.required,
      days: problems['token-expiry'],
      permissions: problems['no-rights'],
    });
  });

  it.each(['0', '366', '1.5', '-1', '1e2', 'x'])('knows no term of %s days', (days) => {
    expect(judge({ days })).toEqual({ days: problems['token-expiry'] });
  });

  it('asks for a term, and for a name on one line', () => {
    expect(judge({ days: '' })).toEqual({ days: problems.required });
    expect(judge({ name: 'a\u0007b' })).toEqual({ name: problems['token-name'] });
  });
});
