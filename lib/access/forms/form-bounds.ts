/** Bytes of a form as it is sent: a few lines of text, and what the page keeps of an earlier attempt. */
export const MOST_BYTES = 64 * 1024;

/**
 * Bytes of the form of a note. It sends each of its findings as composed and as typed, in two languages, in some 600 fields whose names
 * alone take 60 kB; after a refusal the answer's values are sent along, so that its texts count twice.
 */
export const MOST_BYTES_OF_NOTE = 512 * 1024;

/**
 * Bytes that the framework keeps of a body for the page behind the proxy. What is longer it cuts without a word, so that this must be
 * more than any form that the proxy lets through.
 */
export const MOST_BYTES_KEPT = MOST_BYTES_OF_NOTE + 64 * 1024;

/** Whether the fields of a form hold more than so many bytes; what stands around them is not counted. */
export function isTooLong(form: FormData, most: number): boolean {
  let length = 0;
  for (const value of form.values()) {
    length += typeof value === 'string' ? Buffer.byteLength(value) : value.size;
    if (length > most) return true;
  }
  return false;
}
