import { beforeEach, describe, expect, it, vi } from 'vitest';
import { identify } from '@/lib/access/identify';
import { asReader } from '@/lib/access/testing/identities';
import { ProblemError } from '@/lib/api/problem';
import { answerFile } from './answer-file';
import { defineFile } from './define-file';

vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));

const HOST = 'http://localhost:3000';
const PATH = '/api/export/page/xlsx?chemin=/stocks&tableau=regions&periode=2026-08';
const MISSING = new ProblemError('not-found', {
  fr: 'Il n’y a rien à emporter ici.',
  en: 'There is nothing to take away here.',
});

const fail = defineFile('GET /api/export/page/xlsx', () => Promise.reject(MISSING));
const ask = (accept: string, language: 'fr' | 'en') =>
  new Request(`${HOST}${PATH}`, { headers: { accept, cookie: `langue=${language}` } });
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('defineFile', () => {
  beforeEach(() => {
    vi.mocked(identify).mockResolvedValue(asReader('viewer'));
  });

  it.each([
    ['fr', 'Il n’y a rien à emporter ici.'],
    ['en', 'There is nothing to take away here.'],
  ] as const)(
    'tells a person on a page, in %s, and leads back to the page of the file',
    async (language, said) => {
      const answer = await fail(ask(BROWSER, language));
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(answer.headers.get('content-disposition')).toBeNull();
      const page = await answer.text();
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain(said);
      expect(page).toContain('href="/stocks?periode=2026-08"');
    },
  );

  it.each(['*/*', 'application/json', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])(
    'tells a program that accepts %s as problem+json',
    async (accept) => {
      const answer = await fail(ask(accept, 'en'));
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        404,
        'application/problem+json; charset=utf-8',
      ]);
      expect(await answer.json()).toMatchObject({
        code: 'not-found',
        detail: 'There is nothing to take away here.',
      });
    },
  );

  it('gives both the file where there is one', async () => {
    const make = defineFile('GET /api/export/page/xlsx', () => answerFile('x', 'xlsx', 'Réunions'));
    for (const accept of [BROWSER, '*/*']) {
      const answer = await make(ask(accept, 'fr'));
      expect(answer.headers.get('content-disposition')).toBe('attachment; filename="Reunions.xlsx"');
    }
  });
});
