import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What the framework itself says it serves, out of a finished build. */
export interface BuildManifest {
  /** Paths of pages in the app folder: `/regions/[uid]`. */
  readonly pages: readonly string[];
  /** Paths of route handlers. */
  readonly handlers: readonly string[];
  readonly actions: readonly BuildAction[];
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

export function readBuildManifest(folder = join(ROOT, '.next', 'server')): BuildManifest {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const entries = Object.keys(pathsManifest.parse(read('app-paths-manifest.json')));
  const pathsOf = (kind: string) =>
    entries
      .filter((entry) => entry.endsWith(`/${kind}`))
      .map((entry) => entry.slice(0, -kind.length - 1) || '/')
      .filter((path) => !FRAMEWORK.includes(path))
      .sort();
  const { node, edge } = actionsManifest.parse(read('server-reference-manifest.json'));
  if (Object.keys(edge).length > 0) throw new Error('server actions on the edge are not walked');
  const actions = Object.entries(node).map(([id, { filename, exportedName }]) => ({
    id,
    where: `${filename}#${exportedName}`,
    rule: readRuleOf(filename, exportedName),
  }));
  return { pages: pathsOf('page'), handlers: pathsOf('route'), actions };
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
