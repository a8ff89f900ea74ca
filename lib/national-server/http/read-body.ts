export type Body =
  | { readonly kind: 'whole'; readonly text: string; readonly bytes: number }
  | { readonly kind: 'too-large' }
  /** Ended before its end, or could not be decompressed. */
  | { readonly kind: 'cut' };

/**
 * Reads a body as UTF-8, at most `maxBytes` after decompression: a compressed bomb is stopped at the limit, since it is
 * inflated piece by piece as we read. Time limits are the caller's, by aborting the request.
 */
export async function readBody(response: Response, maxBytes: number): Promise<Body> {
  if (response.body === null) return { kind: 'whole', text: '', bytes: 0 };
  const reader = response.body.getReader();
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      if (bytes > maxBytes) {
        await reader.cancel();
        return { kind: 'too-large' };
      }
      pieces.push(value);
    }
  } catch {
    return { kind: 'cut' };
  }
  return { kind: 'whole', text: new TextDecoder().decode(Buffer.concat(pieces, bytes)), bytes };
}
