import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PAGE_RULES, ROUTE_RULES, type Rule } from '../lib/access/rules';
import {
  findRewrites,
  findStrayPages,
  listUnheldPublicFiles,
  readBuildManifest,
} from './support/build-manifest';
import { drawMatrix, expectOutcome, outcomeOfHandler, outcomeOfPage } from './support/expected-access';
import { makeEverybody, type Somebody } from './support/identities';
import { findCommitteeOf } from './support/find-committee';
import { findNote } from './support/notes';
import { publishNote } from './support/publish-note';
import { listScopes } from './support/scopes';
import { PARTNER_REGIONS, SERVED, SERVED_ENVIRONMENT, visitorAs } from './support/served';
import { addSubscription, NOBODY } from './support/subscriptions';
import { findUnruled } from './support/unruled';
import { handlerAt, pageAt, type Place } from './support/walk-addresses';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

test.describe('every route of the framework’s own manifest', () => {
  test.describe.configure({ mode: 'default' });

  test('has a rule, and every rule a route', () => {
    expect(findUnruled(readBuildManifest())).toEqual([]);
  });

  test('a bare page, handler or action would fail this', () => {
    const built = readBuildManifest();
    const withBare = {
      strays: [],
      pages: [...built.pages, '/secrets'],
      handlers: [...built.handlers, '/api/v1/secrets'],
      actions: [...built.actions, { id: 'ff00', where: 'app/secrets/actions.ts#tell', rule: null }],
    };
    expect(findUnruled(withBare)).toEqual([
      'page /secrets has no rule',
      'handler /api/v1/secrets has no rule',
      'action app/secrets/actions.ts#tell has no rule',
    ]);
    const less = { ...built, pages: built.pages.filter((path) => path !== '/donnees') };
    expect(findUnruled(less)).toEqual(['the rule of page /donnees covers nothing']);
  });

  test('so would a page of the older folder, a rewrite, and a public file that nobody has looked at', () => {
    const planted = findStrayPages({ '/_app': 'a.js', '/404': '404.html', '/api/secrets': 'b.js' });
    expect(planted).toEqual(['pages entry /api/secrets']);
    const none = { beforeFiles: [], afterFiles: [], fallback: [] };
    const rewrite = { source: '/x', destination: '/admin' };
    expect(findRewrites({ rewrites: none })).toEqual([]);
    expect(findRewrites({ rewrites: { ...none, afterFiles: [rewrite] } })).toEqual([
      'rewrite {"source":"/x","destination":"/admin"}',
    ]);
    expect(findRewrites({ rewrites: [rewrite] })).toHaveLength(1);
    const root = mkdtempSync(join(tmpdir(), 'tableau-sec-public-'));
    execFileSync('git', ['init', '-q'], { cwd: root });
    mkdirSync(join(root, 'public'));
    for (const name of ['held.txt', 'stray.csv']) writeFileSync(join(root, 'public', name), '');
    execFileSync('git', ['add', 'public/held.txt'], { cwd: root });
    const unheld = listUnheldPublicFiles(root);
    rmSync(root, { recursive: true });
    expect(unheld).toEqual(['public file public/stray.csv that git does not hold']);
    const strays = [...planted, ...unheld];
    expect(findUnruled({ ...readBuildManifest(), strays })).toEqual(strays);
  });

  test('answers each kind of person and program as the table of permissions says', async () => {
    test.setTimeout(300_000);
    const { own } = await listScopes(visitorAs('officiel'), PARTNER_REGIONS);
    await publishNote(visitorAs('secretaire'), SERVED.storeFile);
    const place: Place = {
      ...{ region: own.regions[0]?.id ?? '', district: own.districts[0]?.id ?? '' },
      ...(await findCommitteeOf(visitorAs('officiel'))),
      ...findNote(SERVED.storeFile),
      ...addSubscription(SERVED.storeFile, NOBODY, 'leave'),
    };
    const { url, storeFile } = SERVED;
    const everybody = await makeEverybody({
      url,
      storeFile,
      env: SERVED_ENVIRONMENT,
      region: place.region,
    });
    const rows = [...(await walkPages(everybody, place)), ...(await walkHandlers(everybody, place))];
    const matrix = drawMatrix(
      everybody.map(({ name }) => name),
      rows.map(({ route, rule, got }) => ({ route, rule, cells: got })),
    );
    console.info(matrix);
    const file = test.info().outputPath('access.txt');
    writeFileSync(file, matrix);
    await test.info().attach('access', { path: file, contentType: 'text/plain' });
    const wrong = rows.flatMap(({ route, got, expected }) =>
      everybody.flatMap(({ name }, index) =>
        got[index] === expected[index]
          ? []
          : [`${route} to ${name}: ${String(got[index])} instead of ${String(expected[index])}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('no handler takes a method that has no rule', async () => {
    const { own } = await listScopes(visitorAs('officiel'), PARTNER_REGIONS);
    const place: Place = { region: own.regions[0]?.id ?? '', district: own.districts[0]?.id ?? '' };
    const admin = visitorAs('admin');
    const ruled: readonly string[] = Object.keys(ROUTE_RULES);
    const taken: string[] = [];
    for (const path of readBuildManifest().handlers) {
      for (const method of METHODS) {
        const asRead = method === 'HEAD' ? 'GET' : method;
        if (ruled.includes(`${asRead} ${path}`) || ruled.includes(`* ${path}`)) continue;
        const address = handlerAt(`${method} ${path}`, place);
        const { status } = await admin.ask(address, { method, headers: { Origin: SERVED.url } });
        if (status !== 405) taken.push(`${method} ${path}: HTTP ${status}`);
      }
    }
    expect(taken).toEqual([]);
  });
});

interface Row {
  readonly route: string;
  readonly rule: Rule;
  readonly got: readonly string[];
  readonly expected: readonly string[];
}

async function walkPages(everybody: readonly Somebody[], place: Place): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [path, rule] of Object.entries(PAGE_RULES)) {
    const got: string[] = [];
    for (const { visitor } of everybody) {
      const answer = await visitor.copy().ask(pageAt(path, place), { headers: { Accept: 'text/html' } });
      got.push(outcomeOfPage(rule, answer));
    }
    rows.push({ route: path, rule, got, expected: everybody.map((one) => expectOutcome(path, rule, one)) });
  }
  return rows;
}

async function walkHandlers(everybody: readonly Somebody[], place: Place): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [route, rule] of Object.entries(ROUTE_RULES)) {
    const got: string[] = [];
    const isWrite = route.startsWith('POST');
    for (const { visitor } of everybody) {
      const answer = await visitor.copy().ask(handlerAt(route, place), {
        method: isWrite ? 'POST' : 'GET',
        // What a page of our own sends; the body makes no sense, so that nothing comes of it.
        ...(isWrite && {
          headers: { Origin: SERVED.url, 'Content-Type': 'application/json' },
          body: '{"nonsense":true}',
        }),
      });
      got.push(outcomeOfHandler(rule, answer));
    }
    rows.push({ route, rule, got, expected: everybody.map((one) => expectOutcome(route, rule, one)) });
  }
  return rows;
}
