import { describe, expect, it } from 'vitest';
import { ProblemError, problemResponse } from './problem';
import { PROBLEMS } from './problem-codes';
import { problemSchema } from './schemas/problem';

const problem = new ProblemError(
  'invalid-parameter',
  { fr: 'Le paramètre est faux.', en: 'The parameter is wrong.' },
  { parameter: 'period', takes: { fr: 'un mois', en: 'a month' } },
);

describe('problemResponse', () => {
  it('tells code, parameter and what it takes in the reader’s language, and is not kept', async () => {
    const response = problemResponse(problem, 'fr');
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(response.headers.get('content-language')).toBe('fr');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(problemSchema.parse(await response.json())).toEqual({
      type: 'urn:tableau-sec:problem:invalid-parameter',
      code: 'invalid-parameter',
      title: 'Paramètre invalide',
      status: 400,
      detail: 'Le paramètre est faux.',
      parameter: 'period',
      takes: 'un mois',
    });
    expect(problemSchema.parse(await problemResponse(problem, 'en').json())).toMatchObject({
      detail: 'The parameter is wrong.',
      takes: 'a month',
    });
  });

  it('says when to come back, and how to be known', () => {
    const loading = new ProblemError('data-loading', { fr: 'x', en: 'x' }, { retryAfter: 15 });
    expect(problemResponse(loading, 'fr').status).toBe(503);
    expect(problemResponse(loading, 'fr').headers.get('retry-after')).toBe('15');
    const unknown = new ProblemError('not-authenticated', { fr: 'x', en: 'x' });
    expect(problemResponse(unknown, 'fr').headers.get('www-authenticate')).toBe('Bearer');
  });

  it('has words in both languages for every code', () => {
    for (const { title } of Object.values(PROBLEMS)) expect(title.fr).not.toBe(title.en);
  });
});
