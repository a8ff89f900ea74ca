/** An abort signal of one's own that follows a parent and a time limit, and tells which of them ended it. */
export interface Deadline {
  readonly signal: AbortSignal;
  expired(): boolean;
  /** To be called when the work is done, or the timer and the listener stay. */
  clear(): void;
}

/** Written out because `AbortSignal.any` of a timeout can be collected before it fires in Node 20. */
export function createDeadline(parent: AbortSignal | undefined, ms: number): Deadline {
  const controller = new AbortController();
  let expired = false;
  const timer = setTimeout(() => {
    expired = true;
    controller.abort();
  }, ms);
  const follow = () => controller.abort();
  if (parent?.aborted) follow();
  parent?.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    expired: () => expired,
    clear() {
      clearTimeout(timer);
      parent?.removeEventListener('abort', follow);
    },
  };
}
