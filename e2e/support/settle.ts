import { errors, type Page } from '@playwright/test';

const LONGEST_MILLISECONDS = 10_000;

/**
 * Until nothing more is asked for, or ten seconds: by then a page has taken its scripts and answers to keys and clicks. A connection
 * that the browser keeps open is no fault of the page, so the wait alone never fails; what a test expects is said by the test.
 */
export async function settle(page: Page): Promise<void> {
  try {
    await page.waitForLoadState('networkidle', { timeout: LONGEST_MILLISECONDS });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
  }
}
