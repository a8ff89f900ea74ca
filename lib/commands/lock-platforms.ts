import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `npm run lock:platforms`: writes into package-lock.json the binary packages of other platforms that a registry left out,
 * so that `npm ci` takes the lock and the project also installs on macOS and Windows. Run it after every change of dependencies.
 */
interface Entry {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  packages: Record<string, Entry>;
}

/** npm wrote it: only what is read here is checked, and everything else is kept as it stands. */
function isLock(json: unknown): json is Lock {
  return typeof json === 'object' && json !== null && 'packages' in json && typeof json.packages === 'object';
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'win32'] as const;
const PROCESSORS = ['arm64', 'x64', 'arm', 'ia32', 'riscv64', 's390x', 'ppc64', 'wasm32'] as const;

/** Reads system, processor and C library out of a binary package's name, as these packages are named by convention. */
export function readPlatform(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  return {
    ...(os && { os: [os] }),
    ...(cpu && { cpu: [cpu] }),
    ...(libc && os === 'linux' && { libc: [libc] }),
  };
}

function addMissingPlatforms(file: string): string[] {
  const lock: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isLock(lock)) throw new Error(`${file}: has no packages; run npm install first.`);
  const known = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const added: string[] = [];
  for (const entry of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (known.has(name) || !/^\d/.test(version)) continue;
      known.add(name);
      const entry = { version, ...readPlatform(name), optional: true };
      lock.packages[`node_modules/${name}`] = entry;
      added.push(`${name}@${version}`);
    }
  }
  // The order in which npm itself writes, so that an install leaves the file as it is.
  const entries = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(entries);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  return added;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const added = addMissingPlatforms(fileURLToPath(new URL('../../package-lock.json', import.meta.url)));
  process.stdout.write(
    added.length === 0
      ? 'package-lock.json: complete\n'
      : `package-lock.json: added\n  ${added.join('\n  ')}\n`,
  );
}
