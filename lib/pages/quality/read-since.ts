/** Since when revised values are asked for: a day, or what was written where it is none. */
export type Since =
  { readonly kind: 'day'; readonly day: Date } | { readonly kind: 'bad'; readonly text: string };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
/** As people write it in French. */
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** Reads a day (`2026-06-30`, `30/06/2026`) as its first instant in UTC; without text, the fallback. */
export function readSince(text: string, fallback: Date): Since {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'day', day: fallback };
  const iso = ISO.exec(trimmed);
  const slashed = SLASHED.exec(trimmed);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : slashed
      ? [slashed[3], slashed[2], slashed[1]]
      : [];
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = at.getUTCFullYear() === Number(year) && at.getUTCMonth() === Number(month) - 1;
  return isDay ? { kind: 'day', day: at } : { kind: 'bad', text: trimmed.slice(0, 40) };
}
