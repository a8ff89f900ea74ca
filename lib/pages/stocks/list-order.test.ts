import { expect, it } from 'vitest';
import { askedRows } from './list-order';

const CHOSEN = { tout: 'non', produit: '' };

it('reads the first rows where the longest stand first, of the chosen product alone', () => {
  expect(askedRows({ asked: {}, chosen: CHOSEN })).toEqual({ whole: false, product: null });
  const asked = { 'tri-chroniques': 'duree', 'sens-chroniques': 'desc' };
  expect(askedRows({ asked, chosen: CHOSEN }).whole).toBe(false);
  expect(askedRows({ asked: {}, chosen: { ...CHOSEN, produit: 'stockout_act' } }).product).toBe(
    'stockout_act',
  );
  expect(askedRows({ asked: {}, chosen: { ...CHOSEN, produit: 'no product' } }).product).toBeNull();
});

it('reads all where all are asked for, or another column or the other way round decides what stands first', () => {
  expect(askedRows({ asked: {}, chosen: { ...CHOSEN, tout: 'oui' } }).whole).toBe(true);
  for (const asked of [
    { 'tri-chroniques': 'asc', 'sens-chroniques': 'desc' },
    { 'tri-chroniques': 'duree' },
  ]) {
    expect(askedRows({ asked, chosen: CHOSEN }).whole).toBe(true);
  }
});
