/** A built answer, kept as the text that is sent. */
export interface CachedAnswer {
  readonly body: string;
  readonly contentType: string;
}

/** JavaScript keeps text in up to 2 bytes a character; the bound must hold for accented text too. */
const BYTES_PER_CHARACTER = 2;

/** Built answers by ETag, least recently used out first, bounded in bytes. The tag holds release, scope and query. */
export class AnswerCache {
  readonly #entries = new Map<string, CachedAnswer>();
  #bytes = 0;

  /** `maxEntryBytes`: a larger answer is not kept, so that one export does not push everything else out. */
  constructor(
    readonly maxBytes: number,
    readonly maxEntryBytes: number,
  ) {}

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): CachedAnswer | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry;
  }

  set(key: string, entry: CachedAnswer): void {
    this.#remove(key);
    const size = sizeOf(entry);
    if (size > this.maxEntryBytes) return;
    this.#entries.set(key, entry);
    this.#bytes += size;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.maxBytes) break;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#bytes -= sizeOf(entry);
  }
}

function sizeOf(entry: CachedAnswer): number {
  return entry.body.length * BYTES_PER_CHARACTER;
}

declare global {
  var tableauSecAnswerCache: AnswerCache | undefined;
}

/** The process's own cache: 32 MB, answers up to 2 MB each. On `globalThis`, because a module may be bundled twice. */
export function answerCache(): AnswerCache {
  globalThis.tableauSecAnswerCache ??= new AnswerCache(32 * 2 ** 20, 2 * 2 ** 20);
  return globalThis.tableauSecAnswerCache;
}
