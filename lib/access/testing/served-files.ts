import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brandOf } from '../brand';
import { ACTION_RULES, PAGE_RULES, ROUTE_RULES } from '../rules';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A file whose exports the framework serves. */
export interface ServedFile {
  /** From the root of the project. */
  readonly file: string;
  readonly kind: 'page' | 'route' | 'action';
  /** Address, as the rules write it. */
  readonly path: string;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/** Exports that the framework calls, but which make no answer of their own. */
const METADATA = ['generateMetadata', 'generateViewport'];
/** Files that the framework serves or runs and that no rule stands on; `app/layout.tsx` holds no data of its own. */
const STRAY =
  /(^|\/)(layout|template|default|icon|apple-icon|opengraph-image|twitter-image|sitemap|robots|manifest|favicon)\.\w+$/;

function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

/** Every page, route handler and file of server actions. */
export function listServedFiles(): ServedFile[] {
  const served = listFiles('app').flatMap((file): ServedFile[] => {
    const [, name] = /\/(page|route)\.(?:tsx?|jsx?|mdx?)$/.exec(file) ?? [];
    return name === 'page' || name === 'route' ? [{ file, kind: name, path: pathOf(file) }] : [];
  });
  const actions = sources().filter((file) => /^['"]use server['"]/m.test(textOf(file)));
  return [...served, ...actions.map((file) => ({ file, kind: 'action' as const, path: pathOf(file) }))];
}

/** Files and places from which something would be served beside the rules. */
export function listStrays(): string[] {
  const inline = sources().filter((file) => /^\s+['"]use server['"]/m.test(textOf(file)));
  const strays = listFiles('app').filter((file) => STRAY.test(file) && file !== 'app/layout.tsx');
  return [...strays, ...inline.map((file) => `${file}: an action within a function`)];
}

/** What is wrong with the exports of a served file; empty when every one asks its own rule. */
export function findOffences(
  { file, kind, path }: ServedFile,
  exported: Readonly<Record<string, unknown>>,
): string[] {
  return Object.entries(exported).flatMap(([name, value]) => {
    if (typeof value !== 'function') return [];
    const mark = brandOf(value);
    if (mark === undefined) return [`${file}: ${name} asks no rule`];
    const wanted = wantedRules(kind, name, path);
    const found = `${mark.kind} ${mark.name}`;
    return wanted.includes(found) ? [] : [`${file}: ${name} asks the rule of “${found}”`];
  });
}

/** The rules that an export may ask: its own address, or for an action any action's. */
function wantedRules(kind: ServedFile['kind'], name: string, path: string): string[] {
  if (kind === 'action') return Object.keys(ACTION_RULES).map((rule) => `action ${rule}`);
  if (kind === 'page') {
    if (!Object.hasOwn(PAGE_RULES, path)) return [];
    return METADATA.includes(name) ? [`metadata ${path}`] : name === 'default' ? [`page ${path}`] : [];
  }
  if (!METHODS.includes(name)) return [];
  return [`${name} ${path}`, `* ${path}`]
    .filter((rule) => Object.hasOwn(ROUTE_RULES, rule))
    .map((rule) => `route ${rule}`);
}

export async function importFile(file: string): Promise<Readonly<Record<string, unknown>>> {
  const loaded: unknown = await import(/* @vite-ignore */ join(ROOT, file));
  return typeof loaded === 'object' && loaded !== null ? { ...loaded } : {};
}

/** Groups in brackets are no part of the address. */
function pathOf(file: string): string {
  const parts = file.split('/').slice(1, -1);
  return `/${parts.filter((part) => !/^(\(.*\)|@.*)$/.test(part)).join('/')}`;
}

function sources(): string[] {
  return ['app', 'components', 'lib']
    .flatMap(listFiles)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes('/testing/'));
}

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
