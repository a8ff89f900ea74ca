'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

interface PullProgressProps {
  readonly runningText: string;
  readonly doneText: string;
  readonly reloadText: string;
  /** Share of the requests answered when the page was drawn, 0 to 1. */
  readonly share: number;
}

const EVERY = 3000;

/** Progress of the running pull, asked every few seconds and only while it runs; then a link to the new data. */
export function PullProgress({ runningText, doneText, reloadText, share }: PullProgressProps) {
  const router = useRouter();
  const [state, setState] = useState<{ running: boolean; share: number }>({ running: true, share });
  useEffect(() => {
    if (!state.running) return undefined;
    const abort = new AbortController();
    const timer = setInterval(() => {
      void askProgress(abort.signal).then((next) => next && setState(next));
    }, EVERY);
    return () => {
      clearInterval(timer);
      abort.abort();
    };
  }, [state.running]);
  const percent = `${Math.round(state.share * 100)}\u202f%`;
  return (
    <p role="status" className="order-4 flex w-full items-center gap-2 pb-1 text-12 text-ink-2">
      {state.running ? (
        <>
          <progress
            max="1"
            value={state.share}
            className="h-1.5 w-24 accent-accent"
            aria-label={runningText}
          />
          {runningText.replace('{share}', percent)}
        </>
      ) : (
        <>
          {doneText}{' '}
          <button
            type="button"
            className="cursor-pointer text-accent underline"
            onClick={() => router.refresh()}
          >
            {reloadText}
          </button>
        </>
      )}
    </p>
  );
}

async function askProgress(signal: AbortSignal): Promise<{ running: boolean; share: number } | null> {
  try {
    const response = await fetch('/api/v1/sync', { signal, headers: { Accept: 'application/json' } });
    if (!response.ok) return null;
    return readProgress(await response.json());
  } catch {
    // The next tick asks again; a page does not complain of one lost answer.
    return null;
  }
}

/** Takes what is needed from the answer, whatever else it holds. */
function readProgress(answer: unknown): { running: boolean; share: number } | null {
  if (typeof answer !== 'object' || answer === null || !('pulls' in answer) || !Array.isArray(answer.pulls))
    return null;
  const last: unknown = answer.pulls[0];
  if (typeof last !== 'object' || last === null || !('state' in last)) return null;
  const done = 'requestsDone' in last ? Number(last.requestsDone) : 0;
  const total = 'requestsTotal' in last ? Number(last.requestsTotal) : 0;
  return { running: last.state === 'running', share: total > 0 ? done / total : 0 };
}
