/** What a wrapped export stands for: the entry of the rules that it asks for. */
export interface Brand {
  readonly kind: 'page' | 'metadata' | 'route' | 'action';
  /** Key of `PAGE_RULES`, `ROUTE_RULES` or `ACTION_RULES`. */
  readonly name: string;
}

/** Registered, because a module may be bundled twice in one process. */
const BRAND = Symbol.for('tableau-sec.access-rule');

/** Marks a function as asking for a rule, so that a test can tell a wrapped export from a bare one. */
export function brand<Marked extends (...args: never[]) => unknown>(marked: Marked, mark: Brand): Marked {
  return Object.defineProperty(marked, BRAND, { value: mark });
}

/** The mark of a wrapped function; `undefined` for a bare one. */
export function brandOf(candidate: unknown): Brand | undefined {
  if (typeof candidate !== 'function') return undefined;
  const mark: unknown = Object.getOwnPropertyDescriptor(candidate, BRAND)?.value;
  return isBrand(mark) ? mark : undefined;
}

function isBrand(mark: unknown): mark is Brand {
  return typeof mark === 'object' && mark !== null && 'kind' in mark && 'name' in mark;
}
