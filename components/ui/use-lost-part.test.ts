// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { mayAskAgain } from './use-lost-part';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

it('asks for a page again once for what it lacks, and later anew', () => {
  expect(mayAskAgain('/stocks?periode=2026-08', 1_000_000)).toBe(true);
  expect(mayAskAgain('/stocks?periode=2026-08', 1_002_000)).toBe(false);
  expect(mayAskAgain('/plan', 1_003_000)).toBe(true);
  expect(mayAskAgain('/stocks?periode=2026-08', 1_090_000)).toBe(true);
});

it('does not ask again where nothing can be remembered', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('blocked');
  });
  expect(mayAskAgain('/plan', 0)).toBe(false);
});
