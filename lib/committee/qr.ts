import encodeQR from 'qr';

/** A QR code as one path of dark modules, on a square of `side` modules that includes the quiet zone. */
export interface QrDrawing {
  readonly side: number;
  readonly d: string;
}

/** Modules of blank paper on each side that readers need (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * The QR code of an address, crisp at any size. A fold or a stain of up to 15 % of it still reads.
 *
 * @throws an address too long for a code (over about 2,300 characters).
 */
export function drawQr(address: string): QrDrawing {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const runs = rows.flatMap((row, y) =>
    runsOf(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`),
  );
  return { side: rows.length, d: runs.join('') };
}

/** Dark modules side by side, drawn as one so that no hairline shows between them. */
function runsOf(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last.from + last.length === x) last.length += 1;
    else runs.push({ from: x, length: 1 });
  });
  return runs;
}
