import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import type { ApiToken } from '@/lib/store/access-types';
import { pickFormWords } from '../form/form-words';
import { TokensSection } from './tokens-section';

const NOW = new Date('2026-11-22T00:00:00Z');
const text = messagesIn('fr');

function token(name: string, changes: Partial<ApiToken> = {}): ApiToken {
  const createdAt = new Date('2026-11-01T00:00:00Z');
  const dates = { createdAt, expiresAt: new Date('2027-01-01T00:00:00Z'), lastUsedAt: null, revokedAt: null };
  const rights = { permissions: ['data:read'], regions: null } as const;
  return { id: name, account: 'a1', name, hint: 'tsec_abcd', ...dates, ...rights, ...changes };
}

it('folds away the tokens that open nothing any more, and speaks of rights to their owner', () => {
  const act = async () => ({ kind: 'idle' }) as const;
  const html = renderToStaticMarkup(
    <TokensSection
      here="/compte"
      words={pickFormWords(text)}
      language="fr"
      add={act}
      revoke={act}
      tokens={[token('tableur'), token('vieux', { revokedAt: NOW }), token('ancien', { expiresAt: NOW })]}
      regionNames={new Map()}
      now={NOW}
      choices={{ permissions: [], regions: [] }}
      text={text}
    />,
  );
  const [inUse = '', ended = ''] = html.split('2 jetons révoqués ou expirés');
  expect(inUse).toContain('tableur');
  expect(inUse).not.toMatch(/vieux|ancien/);
  expect(ended).toMatch(/vieux.*ancien/);
  expect(inUse).toContain('Lire tous les chiffres de votre périmètre');
  expect(html.match(/Révoquer ce jeton/g)).toHaveLength(1);
});
