import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openEmptyStore, PROFILE } from '@/lib/api/testing/small-country';
import { brandOf } from './brand';
import { IDLE } from './forms/form-state';
import { identify } from './identify';
import { ACTION_RULES, PAGE_RULES, ROUTE_RULES, type Rule } from './rules';
import { CALLERS, expectOutcome, type Caller } from './testing/callers';
import { type Found, outcomeOfAction, outcomeOfPage, outcomeOfRoute } from './testing/outcomes';
import { findOffences, importFile, listServedFiles, listStrays } from './testing/served-files';

const SENT = { host: 'localhost:3000', origin: 'http://localhost:3000', accept: 'application/json' };

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => PROFILE }));
vi.mock('./identify', () => ({ identify: vi.fn() }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(SENT),
  cookies: async () => ({ get: () => undefined, set: () => undefined, delete: () => undefined }),
}));
// Only the framework's own store knows what to show anew.
vi.mock('next/cache', () => ({ refresh: () => undefined }));
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
async function ask(kind: string, name: string, caller: Caller): Promise<Found> {
  vi.mocked(identify).mockResolvedValue(caller.identity);
  const answer = served.get(`${kind} ${name}`);
  if (answer === undefined) throw new Error(`${kind} ${name} is not served`);
  if (kind === 'route') return outcomeOfRoute(name, await answer(requestOf(name)));
  if (kind === 'action') return outcomeOfAction(name, await answer(IDLE, new FormData()).catch(String));
  const page = {
    params: Promise.resolve({ uid: 'R1', id: 'completeness' }),
    searchParams: Promise.resolve({}),
  };
  return outcomeOfPage(name, await answer(page).catch(String));
}

function requestOf(name: string): Request {
  const [method = '', path = ''] = name.split(' ');
  const address = `http://localhost:3000${path.replace('[...address]', 'x')}`;
  return new Request(address, { method: method === '*' ? 'GET' : method, headers: SENT });
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
const SIGNS: Readonly<Record<string, string>> = { in: '●', 'sign-in': '→', password: '✎', refused: '✕' };

describe('whoever asks', () => {
  it('is answered as the table says, everywhere', async () => {
    const lines = CALLERS.map(({ name }, i) => `${' '.repeat(42)}${'│ '.repeat(i)}${name}`);
    const wrong: string[] = [];
    for (const [kind, rules] of RULES) {
      for (const [name, rule] of Object.entries(rules)) {
        let signs = '';
        for (const caller of CALLERS) {
          const outcome = await ask(kind, name, caller);
          const expected = expectOutcome(kind, name, rule, caller);
          if (outcome !== expected)
            wrong.push(`${kind} ${name}, ${caller.name}: ${outcome}, not ${expected}`);
          signs += `${SIGNS[outcome] ?? '!'} `;
        }
        lines.push(`${`${kind} ${name}`.padEnd(42)}${signs} ${rule}`);
      }
    }
    console.log(`${lines.join('\n')}\n● in  → sign-in  ✎ password first  ✕ refused`);
    expect(wrong).toEqual([]);
  }, 120_000);

  it('is not taken to be let in where something broke', async () => {
    const found = [
      await outcomeOfRoute('GET /api/health', new Response(null, { status: 500 })),
      await outcomeOfRoute('GET /api/v1/sync', new Response(null, { status: 404 })),
      await outcomeOfRoute('GET /api/v1/sync', new Response(null, { status: 503 })),
      outcomeOfPage('/admin', 'TypeError: x is undefined'),
      outcomeOfPage('/admin', 'Error: redirect /'),
      outcomeOfPage('/admin', null),
      outcomeOfAction('users.add', 'Error: no such table'),
      outcomeOfAction('users.add', { kind: 'refused', message: 'Cette adresse a déjà un compte.' }),
    ];
    expect(found.filter((one) => !one.startsWith('unexpected: '))).toEqual([]);
  });
});
