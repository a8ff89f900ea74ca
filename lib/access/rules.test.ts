import { isValidElement } from 'react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openEmptyStore, PROFILE } from '@/lib/api/testing/small-country';
import { ForbiddenPage } from '@/components/access/forbidden-page';
import { brandOf } from './brand';
import { problemSchema } from '@/lib/api/schemas/problem';
import { IDLE } from './forms/form-state';
import { REFUSALS } from './forms/form-words';
import { identify } from './identify';
import { ACTION_RULES, PAGE_RULES, ROUTE_RULES, type Rule } from './rules';
import { CALLERS, expectOutcome, type Caller, type Outcome } from './testing/callers';
import { findOffences, importFile, listServedFiles, listStrays } from './testing/served-files';

const SENT = { host: 'localhost:3000', origin: 'http://localhost:3000', accept: 'application/json' };

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => PROFILE }));
vi.mock('./identify', () => ({ identify: vi.fn() }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(SENT),
  cookies: async () => ({ get: () => undefined, set: () => undefined, delete: () => undefined }),
}));
vi.mock('next/navigation', () => ({
  redirect: (path: string) => {
    throw new Error(`redirect ${path}`);
  },
}));

const files = listServedFiles();
let remove: () => Promise<void>;
/** Everything that is served, by `kind rule`. */
const served = new Map<string, (...args: unknown[]) => Promise<unknown>>();
const offences: string[] = [];

beforeAll(async () => {
  ({ remove } = await openEmptyStore());
  for (const file of files) {
    const exported = await importFile(file.file);
    offences.push(...findOffences(file, exported));
    for (const value of Object.values(exported)) {
      const mark = brandOf(value);
      if (mark && typeof value === 'function') {
        served.set(`${mark.kind} ${mark.name}`, async (...args) => Reflect.apply(value, undefined, args));
      }
    }
  }
}, 120_000);
afterAll(() => remove());

/** What became of a request, by what its caller is told. */
async function ask(kind: string, name: string, rule: Rule, caller: Caller): Promise<Outcome> {
  vi.mocked(identify).mockResolvedValue(caller.identity);
  const answer = served.get(`${kind} ${name}`);
  if (answer === undefined) throw new Error(`${kind} ${name} is not served`);
  if (kind === 'route') return outcomeOfRoute(await answer(requestOf(name)));
  if (kind === 'action') return outcomeOfAction(await answer(IDLE, new FormData()).catch(String));
  const page = {
    params: Promise.resolve({ uid: 'R1', id: 'completeness' }),
    searchParams: Promise.resolve({}),
  };
  return outcomeOfPage(await answer(page).catch(String), rule);
}

function requestOf(name: string): Request {
  const [method = '', path = ''] = name.split(' ');
  const address = `http://localhost:3000${path.replace('[...address]', 'x')}`;
  return new Request(address, { method: method === '*' ? 'GET' : method, headers: SENT });
}

async function outcomeOfRoute(response: unknown): Promise<Outcome> {
  if (!(response instanceof Response)) throw new Error('a route gave no response');
  if (response.status === 401) return 'sign-in';
  if (response.status !== 403) return 'in';
  const { code } = problemSchema.parse(await response.json());
  return code === 'password-to-change' ? 'password' : 'refused';
}

/** Whatever a page or an action itself does afterwards, it was let in: there is no account behind these readers. */
function outcomeOfPage(told: unknown, rule: Rule): Outcome {
  if (isValidElement(told) && told.type === ForbiddenPage) return 'refused';
  if (told === 'Error: redirect /compte') return rule === 'open' ? 'in' : 'password';
  return typeof told === 'string' && told.startsWith('Error: redirect /connexion') ? 'sign-in' : 'in';
}

function outcomeOfAction(state: unknown): Outcome {
  const message = typeof state === 'object' && state !== null && 'message' in state ? state.message : '';
  if (message === REFUSALS.nobody.fr) return 'sign-in';
  if (message === REFUSALS['must-change-password'].fr) return 'password';
  return message === REFUSALS['not-permitted'].fr ? 'refused' : 'in';
}

describe('what is served', () => {
  it('asks a rule, its own, in every export', () => {
    expect(files.filter(({ kind }) => kind === 'page').length).toBeGreaterThan(8);
    expect(offences).toEqual([]);
  });

  it('stands in no file beside pages, routes and actions', () => {
    expect(listStrays()).toEqual([]);
  });

  it('is all that the rules speak of', () => {
    const rules = [
      ...Object.keys(PAGE_RULES).map((name) => `page ${name}`),
      ...Object.keys(ROUTE_RULES).map((name) => `route ${name}`),
      ...Object.keys(ACTION_RULES).map((name) => `action ${name}`),
    ];
    expect(rules.filter((rule) => !served.has(rule))).toEqual([]);
  });

  it('would be found out without a rule, or under that of another', () => {
    const page = { file: 'app/new/page.tsx', kind: 'page', path: '/new' } as const;
    expect(findOffences(page, { default: () => null })).toEqual(['app/new/page.tsx: default asks no rule']);
    expect(findOffences(page, { default: served.get('page /') })).toHaveLength(1);
    const route = { file: 'app/api/v1/sync/route.ts', kind: 'route', path: '/api/v1/sync' } as const;
    expect(findOffences(route, { DELETE: () => null })).toHaveLength(1);
  });
});

const RULES: readonly (readonly [string, Readonly<Record<string, Rule>>])[] = [
  ['page', PAGE_RULES],
  ['route', ROUTE_RULES],
  ['action', ACTION_RULES],
];
const SIGNS: Readonly<Record<Outcome, string>> = { in: '●', 'sign-in': '→', password: '✎', refused: '✕' };

describe('whoever asks', () => {
  it('is answered as the table says, everywhere', async () => {
    const lines = CALLERS.map(({ name }, i) => `${' '.repeat(42)}${'│ '.repeat(i)}${name}`);
    const wrong: string[] = [];
    for (const [kind, rules] of RULES) {
      for (const [name, rule] of Object.entries(rules)) {
        let signs = '';
        for (const caller of CALLERS) {
          const outcome = await ask(kind, name, rule, caller);
          const expected = expectOutcome(kind, rule, caller);
          if (outcome !== expected)
            wrong.push(`${kind} ${name}, ${caller.name}: ${outcome}, not ${expected}`);
          signs += `${SIGNS[outcome]} `;
        }
        lines.push(`${`${kind} ${name}`.padEnd(42)}${signs} ${rule}`);
      }
    }
    console.log(`${lines.join('\n')}\n● in  → sign-in  ✎ password first  ✕ refused`);
    expect(wrong).toEqual([]);
  }, 120_000);
});
