import { expect, it } from 'vitest';
import config from '@/next.config';
import { isTooLong, MOST_BYTES_OF_NOTE } from './form-bounds';

it('what the proxy lets through is kept whole for the page, and read by it', () => {
  expect(Number(config.experimental?.proxyClientMaxBodySize)).toBeGreaterThan(MOST_BYTES_OF_NOTE);
  expect(Number(config.experimental?.serverActions?.bodySizeLimit)).toBe(MOST_BYTES_OF_NOTE);
});

it('the fields of a form are counted together, in bytes', () => {
  const form = new FormData();
  form.append('a', 'é'.repeat(10));
  form.append('b', 'x'.repeat(10));
  form.append('b', new File(['y'.repeat(10)], 'a file'));
  expect(isTooLong(form, 40)).toBe(false);
  expect(isTooLong(form, 39)).toBe(true);
});
