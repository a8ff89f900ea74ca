/**
 * Waits until an address answers 200.
 * @throws after `patienceMs` with the last thing that went wrong.
 */
export async function waitUntilServed(address: URL, patienceMs: number): Promise<void> {
  const deadline = Date.now() + patienceMs;
  let last = '';
  while (Date.now() < deadline) {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(Math.max(2000, patienceMs / 10)) });
      if (answer.ok) return;
      last = `HTTP ${answer.status}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address.href}: ${last}`);
}
