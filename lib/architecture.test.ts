import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Guards the arrows of the architecture: app → components → lib, and within lib one road for the data. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Project paths without extension, or package names. */
  readonly imports: readonly string[];
}

function listSources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function readImports(path: string, text: string): string[] {
  const specifiers = [...text.matchAll(/(?:from\s+|import\s+|import\()['"]([^'"]+)['"]/g)].flatMap(
    (match) => match[1] ?? [],
  );
  return specifiers.map((specifier) => {
    if (specifier.startsWith('@/')) return specifier.slice(2);
    if (specifier.startsWith('.')) return relative(ROOT, resolve(ROOT, dirname(path), specifier));
    return specifier;
  });
}

const files: SourceFile[] = ['app', 'components', 'lib', 'bench', 'e2e'].flatMap(listSources).map((path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, imports: readImports(path, text) };
});
const isTest = (path: string) =>
  /\.test\.tsx?$/.test(path) || path.includes('/testing/') || path.startsWith('e2e/');
const product = files.filter((file) => !isTest(file.path));
const under = (folder: string) => product.filter((file) => file.path.startsWith(`${folder}/`));

/** Imports of some files that a predicate forbids, as readable lines. */
function offences(from: readonly SourceFile[], forbidden: (target: string) => boolean): string[] {
  return from.flatMap((file) => file.imports.filter(forbidden).map((target) => `${file.path} → ${target}`));
}

const startsWithAny = (folders: readonly string[]) => (target: string) =>
  folders.some((folder) => target === folder || target.startsWith(`${folder}/`));

describe('architecture', () => {
  it('finds the sources it guards', () => {
    expect(product.length).toBeGreaterThan(50);
    expect(under('lib/indicators').some((file) => file.imports.includes('lib/periods/period'))).toBe(true);
  });

  it('components import no app; lib imports neither', () => {
    expect(offences(under('components'), startsWithAny(['app']))).toEqual([]);
    expect(offences(under('lib'), startsWithAny(['app', 'components']))).toEqual([]);
  });

  it('indicators, periods, geography, org units and plan are pure: no I/O, no framework, nothing of the store', () => {
    const pure = ['periods', 'indicators', 'geography', 'org-units', 'plan'].flatMap((name) =>
      under(`lib/${name}`),
    );
    const impure = [
      'next',
      'react',
      'react-dom',
      'kysely',
      'pg',
      'better-sqlite3',
      'server-only',
      'zod',
      'lib/store',
      'lib/sync',
      'lib/config',
      'lib/national-server',
    ];
    expect(offences(pure, (target) => target.startsWith('node:') || startsWithAny(impure)(target))).toEqual(
      [],
    );
  });

  it('only sync and commands speak to the national server', () => {
    const others = product.filter(
      (file) => !/^(lib\/(national-server|sync|commands)|bench)\//.test(file.path),
    );
    // The profile is checked with the grammar of the items it names; that file does no I/O.
    const grammar = 'lib/national-server/items';
    expect(
      offences(others, (target) => target !== grammar && startsWithAny(['lib/national-server'])(target)),
    ).toEqual([]);
  });

  it('the product knows the demonstration only through HTTP', () => {
    const others = product.filter((file) => !/^(lib\/(demo-server|commands)|bench)\//.test(file.path));
    expect(offences(others, startsWithAny(['lib/demo-server']))).toEqual([]);
  });

  it('the store knows no page, no component and nothing that is built on it', () => {
    const above = ['board', 'pages', 'api', 'search', 'targets', 'sync', 'profile-check', 'commands'];
    expect(
      offences(
        under('lib/store'),
        startsWithAny(['react', 'next', ...above.map((folder) => `lib/${folder}`)]),
      ),
    ).toEqual([]);
  });

  it('the store knows of access only its words: roles, permissions and what they mean', () => {
    const words = 'lib/access/permissions';
    expect(
      offences(under('lib/store'), (target) => target !== words && startsWithAny(['lib/access'])(target)),
    ).toEqual([]);
    expect(
      offences(
        product.filter(({ path }) => path === `${words}.ts`),
        () => true,
      ),
    ).toEqual([]);
  });

  it('access stands under the API and the pages, and knows neither', () => {
    expect(
      offences(under('lib/access'), startsWithAny(['lib/api', 'lib/board', 'lib/sync', 'lib/commands'])),
    ).toEqual([]);
  });

  it('who asks is found out in the wrappers only', () => {
    const wrappers = [
      'lib/access/current-identity.ts',
      'lib/access/forms/define-form-action.ts',
      'lib/api/admit.ts',
    ];
    const askers = product.filter(({ imports }) => imports.includes('lib/access/identify'));
    expect(askers.map(({ path }) => path).sort()).toEqual(wrappers);
  });

  it('modules that touch the store, secrets or the server refuse to be bundled for the browser', () => {
    const guarded = [...under('lib/store'), ...under('lib/national-server'), ...under('lib/sync')];
    const entries = guarded.filter((file) =>
      file.imports.some((target) => /^(kysely|pg|better-sqlite3|node:https?|node:fs)/.test(target)),
    );
    const bare = entries.filter(
      (file) => /^import (?!type)/m.test(file.text) && !file.imports.includes('server-only'),
    );
    expect(bare.map((file) => file.path)).toEqual([]);
  });

  it('react-leaflet and leaflet stand in one file', () => {
    const users = product.filter((file) =>
      file.imports.some((target) => /^(react-)?leaflet(\/|$)/.test(target)),
    );
    expect(users.map((file) => file.path)).toEqual(['components/map/leaflet-map.tsx']);
  });

  it('routes are short and rooms are small', () => {
    const lines = (file: SourceFile) => file.text.split('\n').length - 1;
    expect(
      under('app')
        .filter((file) => lines(file) > 100)
        .map((file) => file.path),
    ).toEqual([]);
    const sizes = product.map(lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(70);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(220);
    expect(product.filter((file) => /(^|\/)utils?(\/|\.)/.test(file.path)).map((file) => file.path)).toEqual(
      [],
    );
  });

  it('has no escape from the type system', () => {
    const escapes = product.filter((file) =>
      /@ts-(ignore|nocheck|expect-error)|: any\b|\bas any\b|<any>/.test(file.text),
    );
    expect(escapes.map((file) => file.path)).toEqual([]);
  });

  it('what is sent as finished markup holds no hook and no client component', () => {
    // `Still` renders outside React's own pass over the page: a hook has nothing to answer it there.
    const isClient = (file: SourceFile) => /^'use client'/.test(file.text);
    const reached = new Map<string, SourceFile>();
    const seek = (file: SourceFile) => {
      if (reached.has(file.path) || !file.path.startsWith('components/')) return;
      reached.set(file.path, file);
      if (isClient(file)) return;
      for (const target of file.imports) {
        const found = product.find(({ path }) => path === `${target}.tsx` || path === `${target}.ts`);
        if (found) seek(found);
      }
    };
    for (const { path } of product.filter(
      ({ path, text }) => path.endsWith('.tsx') && /<Still>/.test(text),
    )) {
      const page = product.find((file) => file.path === path);
      const inside = [...(page?.text.matchAll(/<Still>([\s\S]*?)<\/Still>/g) ?? [])].map(
        ([, body]) => body ?? '',
      );
      for (const name of new Set(inside.join('').match(/(?<=<)[A-Z]\w+/g))) {
        const line = page?.text.match(new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`));
        const target = line?.[1] && page ? readImports(page.path, `from '${line[1]}'`)[0] : undefined;
        const found = product.find((file) => target !== undefined && file.path === `${target}.tsx`);
        if (found) seek(found);
      }
    }
    expect(reached.size).toBeGreaterThan(40);
    const faulty = [...reached.values()].filter(
      (file) => isClient(file) || /\buse(Id|Memo|State|Effect|Ref|Callback|Context)\b/.test(file.text),
    );
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });
});
