/** What a `fields` parameter keeps of a record: names, each with what it keeps of the records inside. */
export type FieldTree = ReadonlyMap<string, FieldTree | null>;

const DEFAULT_FIELDS = 'id,displayName';
/** Presets that keep everything. */
const EVERYTHING = new Set(['*', ':all', ':owner', ':simple', ':nameable', ':identifiable']);

/** Reads `id,name,parent[id,name]`. */
export function parseFields(text: string | null): FieldTree {
  return parseList(text ?? DEFAULT_FIELDS, { at: 0 });
}

function parseList(text: string, cursor: { at: number }): FieldTree {
  const tree = new Map<string, FieldTree | null>();
  while (cursor.at < text.length && text[cursor.at] !== ']') {
    const name = /^[^,[\]]*/.exec(text.slice(cursor.at))?.[0] ?? '';
    cursor.at += name.length;
    if (text[cursor.at] === '[') {
      cursor.at++;
      tree.set(name.trim(), parseList(text, cursor));
      cursor.at++;
    } else if (name.trim() !== '') {
      tree.set(name.trim(), null);
    }
    if (text[cursor.at] === ',') cursor.at++;
  }
  return tree;
}

/** Keeps of a record what the fields name; a name that the record lacks is left out, as DHIS2 does. */
export function selectFields(record: unknown, fields: FieldTree): unknown {
  if (Array.isArray(record)) return record.map((member) => selectFields(member, fields));
  if (typeof record !== 'object' || record === null) return record;
  const everything = [...fields.keys()].some((name) => EVERYTHING.has(name));
  const kept: [string, unknown][] = [];
  for (const [name, value] of Object.entries(record)) {
    const inside = fields.get(name);
    if (value === null || value === undefined || (inside === undefined && !everything)) continue;
    kept.push([name, inside ? selectFields(value, inside) : keepReference(value)]);
  }
  for (const name of fields.keys()) {
    const counted = /^(\w+)::size$/.exec(name)?.[1];
    const members: unknown =
      counted === undefined ? undefined : Object.entries(record).find(([key]) => key === counted)?.[1];
    if (counted !== undefined && Array.isArray(members)) kept.push([counted, members.length]);
  }
  return Object.fromEntries(kept);
}

/** A record inside another shows its id alone unless more is asked for. */
function keepReference(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keepReference);
  if (typeof value === 'object' && value !== null && 'id' in value) return { id: value.id };
  return value;
}
