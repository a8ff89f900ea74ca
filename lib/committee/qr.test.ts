import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { drawQr } from './qr';

/** Paints the path as a reader's camera would see it. */
function paint(address: string, scale: number) {
  const { side, d } = drawQr(address);
  const size = side * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = (row * size + Number(x) * scale) * 4;
      data.fill(0, from, from + Number(length) * scale * 4);
    }
  }
  for (let alpha = 3; alpha < data.length; alpha += 4) data[alpha] = 255;
  return { width: size, height: size, data };
}

describe('drawQr', () => {
  it('is read back as the address', () => {
    const address = 'https://sec.sante.example/n/WPWVC4';
    expect(decodeQR(paint(address, 6))).toBe(address);
  });

  it('leaves four modules of paper on each side', () => {
    const { side, d } = drawQr('https://sec.example/n/AAAAAA');
    const xs = [...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, , length]) => [
      Number(x),
      side - Number(x) - Number(length),
    ]);
    expect(Math.min(...xs)).toBe(4);
  });
});
