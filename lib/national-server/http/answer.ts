/** What came back over HTTP, before anything is made of it. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  /** `Location` of a redirection. */
  readonly location: string | null;
  readonly text: string;
  /** After decompression. */
  readonly bytes: number;
  /** Host and path that were asked, without query. */
  readonly host: string;
  readonly path: string;
}

export function isHtml(answer: Answer): boolean {
  return (
    /\bhtml\b/i.test(answer.contentType) || /^\s*<(!doctype|html|head|body)/i.test(answer.text.slice(0, 200))
  );
}

/** Parses JSON; `undefined` where it is not (JSON has no `undefined` of its own). */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
