import type { FullConfig } from '@playwright/test';

/** Waits until the whole demonstration is in: tests then see one release that does not change under them. */
export default async function waitForCompleteRelease(config: FullConfig): Promise<void> {
  const baseURL = config.projects[0]?.use.baseURL ?? '';
  const deadline = Date.now() + 300_000;
  while (Date.now() < deadline) {
    const answer = await fetch(new URL('/api/v1/sync', baseURL)).catch(() => undefined);
    const body = answer?.ok ? await answer.text() : '';
    if (/"complete":\s*true/.test(body)) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The demonstration was not pulled whole within five minutes.');
}
