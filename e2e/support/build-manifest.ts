import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';

/** What the framework itself says it serves, out of a finished build. */
export interface BuildManifest {
  /** Paths of pages in the app folder: `/regions/[uid]`. */
  readonly pages: readonly string[];
  /** Paths of route handlers. */
  readonly handlers: readonly string[];
  readonly actions: readonly BuildAction[];
  /** What is served beside all this, which no rule stands on: entries of the pages folder, rewrites, public files that git does not hold. */
  readonly strays: readonly string[];
}

export interface BuildAction {
  /** By which browsers call it. */
  readonly id: string;
  /** File and export, for a person. */
  readonly where: string;
  /** Name in the rules that the action was defined with; `null`: it was defined without. */
  readonly rule: string | null;
}

const ROOT = process.cwd();
const pathsManifest = z.record(z.string(), z.string());
const actionsManifest = z.object({
  node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() })),
  edge: z.record(z.string(), z.unknown()),
});

/** The framework's own pages, which hold nothing of ours but words. */
const FRAMEWORK = ['/_not-found', '/_global-error'];

/** Of its older kind of routes, the framework builds these itself. */
const FRAMEWORK_PAGES = ['/404', '/500', '/_app', '/_document', '/_error'];

const rewrites = z.union([
  z.array(z.unknown()),
  z
    .object({
      beforeFiles: z.array(z.unknown()),
      afterFiles: z.array(z.unknown()),
      fallback: z.array(z.unknown()),
    })
    .transform((kinds) => Object.values(kinds).flat()),
]);
const routesManifest = z.object({ rewrites: rewrites.optional() });

export function readBuildManifest(build = join(ROOT, '.next')): BuildManifest {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(build, name), 'utf8'));
  const entries = Object.keys(pathsManifest.parse(read('server/app-paths-manifest.json')));
  const pathsOf = (kind: string) =>
    entries
      .filter((entry) => entry.endsWith(`/${kind}`))
      .map((entry) => entry.slice(0, -kind.length - 1) || '/')
      .filter((path) => !FRAMEWORK.includes(path))
      .sort();
  const { node, edge } = actionsManifest.parse(read('server/server-reference-manifest.json'));
  if (Object.keys(edge).length > 0) throw new Error('server actions on the edge are not walked');
  const actions = Object.entries(node).map(([id, { filename, exportedName }]) => ({
    id,
    where: `${filename}#${exportedName}`,
    rule: readRuleOf(filename, exportedName),
  }));
  const strays = [
    ...findStrayPages(read('server/pages-manifest.json')),
    ...findRewrites(read('routes-manifest.json')),
    ...listUnheldPublicFiles(),
  ];
  return { pages: pathsOf('page'), handlers: pathsOf('route'), actions, strays };
}

/** Entries of `pages-manifest.json` that the framework has not made itself: the pages folder knows no rules. */
export function findStrayPages(manifest: unknown): string[] {
  const paths = Object.keys(pathsManifest.parse(manifest));
  return paths.filter((path) => !FRAMEWORK_PAGES.includes(path)).map((path) => `pages entry ${path}`);
}

/** Rewrites of `routes-manifest.json`: by one, a page would answer under an address that is not its rule's. */
export function findRewrites(manifest: unknown): string[] {
  const { rewrites: found = [] } = routesManifest.parse(manifest);
  return found.map((rewrite) => `rewrite ${JSON.stringify(rewrite)}`);
}

/** Files in `public/`, which anyone is given, other than those that git holds there. */
export function listUnheldPublicFiles(root = ROOT): string[] {
  const folder = join(root, 'public');
  if (!existsSync(folder)) return [];
  const held = execFileSync('git', ['ls-files', '-z', '--', 'public'], { cwd: root, encoding: 'utf8' });
  const known = new Set(held.split('\0'));
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !known.has(file))
    .map((file) => `public file ${file} that git does not hold`);
}

/** The name given to `defineFormAction` or `defineOpenFormAction` where an export is made. */
function readRuleOf(filename: string, exportedName: string): string | null {
  const file = join(ROOT, filename);
  if (!existsSync(file)) return null;
  const defined = new RegExp(
    `export const ${exportedName}\\b[^=]*=\\s*define(?:Open)?FormAction(?:<[^(]*>)?\\(\\s*['"]([\\w.-]+)['"]`,
  );
  return defined.exec(readFileSync(file, 'utf8'))?.[1] ?? null;
}
