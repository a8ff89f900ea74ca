type Ring = GeoJSON.Position[];

/** Reads closed rings back out of path data as `ringsToPath` writes it (M, relative l, h, v, z); each ends at its start. */
export function readPath(d: string): Ring[] {
  const rings: Ring[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', list = ''] of d.matchAll(/([Mlhvz])([^Mlhvz]*)/g)) {
    const numbers = (list.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const ring = rings.at(-1) ?? [];
    if (command === 'z') {
      const [startX = 0, startY = 0] = ring[0] ?? [];
      [x, y] = [startX, startY];
      ring.push([x, y]);
      continue;
    }
    const steps = command === 'h' || command === 'v' ? 1 : 2;
    for (let i = 0; i < numbers.length; i += steps) {
      const [first = 0, second = 0] = numbers.slice(i, i + steps);
      if (command === 'M') [x, y] = [first, second];
      else if (command === 'l') [x, y] = [x + first, y + second];
      else if (command === 'h') x += first;
      else y += first;
      if (command === 'M') rings.push([[x, y]]);
      else ring.push([x, y]);
    }
  }
  return rings;
}
