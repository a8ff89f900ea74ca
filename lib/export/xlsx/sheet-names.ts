const LONGEST = 31;

/** Names that a workbook takes: at most 31 characters, none of `[]:*?/\`, no two alike whatever their case. */
export function uniqueSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || '-';
    let free = plain.slice(0, LONGEST);
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      const suffix = ` (${count})`;
      free = plain.slice(0, LONGEST - suffix.length) + suffix;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
