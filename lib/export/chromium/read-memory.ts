import { readdir, readFile } from 'node:fs/promises';

/**
 * Bytes that a process and all it started hold and that the system cannot take back: what is read from the program's own files is
 * left out. Memory that they share is counted once, or where the system does not tell, for each of them.
 * @returns `null` where there is no `/proc`: nothing is known then.
 */
export async function readTreeMemory(pid: number): Promise<number | null> {
  const parents = await readParents();
  if (parents === null) return null;
  const tree = new Set([pid]);
  for (let before = 0; before !== tree.size;) {
    before = tree.size;
    for (const [child, parent] of parents) if (tree.has(parent)) tree.add(child);
  }
  const sizes = await Promise.all([...tree].map(readMemory));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function readParents(): Promise<Map<number, number> | null> {
  const names = await readdir('/proc').catch(() => null);
  if (names === null) return null;
  const pairs = await Promise.all(
    names
      .filter((name) => /^\d+$/.test(name))
      .map(async (name): Promise<[number, number]> => {
        const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
        // After the name in brackets, which may hold anything: the state, then the parent.
        return [Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0)];
      }),
  );
  return new Map(pairs);
}

/** Of one process, bytes; 0 of one that has ended. */
async function readMemory(pid: number): Promise<number> {
  const shared = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => null);
  const text = shared ?? (await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''));
  const lines = text.matchAll(/^(?:Pss_Anon|Pss_Shmem|RssAnon|RssShmem):\s+(\d+) kB/gm);
  return [...lines].reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0);
}
