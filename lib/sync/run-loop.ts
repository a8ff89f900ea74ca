import { setTimeout as wait } from 'node:timers/promises';
import { answerCheckRequests, checkNewMapping, type Checker } from './mapping-check/answer-requests';
import type { DuePull, PullSchedule } from './schedule';
import type { SyncSession } from './session';
import type { PullOutcome, SyncEvent } from './types';

export interface SyncEnded {
  readonly kind: 'ended';
  readonly state: PullOutcome['state'];
  readonly sentence: { readonly fr: string; readonly en: string } | null;
}

export interface SyncLoop {
  readonly session: Checker & Pick<SyncSession, 'pull'>;
  readonly schedule: Pick<PullSchedule, 'findDue' | 'settle'>;
  readonly signal: AbortSignal;
  readonly tell: (message: SyncEvent | SyncEnded) => void;
  /** Takes one line for whoever reads the log. */
  readonly warn: (line: string) => void;
  /** How often requests and the clock are looked at, ms. */
  readonly lookEvery: number;
}

/**
 * Pulls when one is due and checks the mapping when asked, until it is told to stop.
 * @throws the store's own error when the schedule cannot be read or a pull cannot be settled; never for a check of the mapping.
 */
export async function runLoop({ session, schedule, signal, tell, warn, lookEvery }: SyncLoop): Promise<void> {
  const check = async (make: () => Promise<unknown>) => {
    try {
      await make();
    } catch (error) {
      // The dashboard stops with this process: a check is never worth that.
      warn(
        `mapping check: ${error instanceof Error ? error.message : String(error)}; nothing was kept of it.`,
      );
    }
  };
  const pull = async (due: DuePull) => {
    const outcome = await session.pull({ trigger: due.trigger, full: due.full, onProgress: tell });
    await schedule.settle(due, outcome, new Date());
    tell({ kind: 'ended', state: outcome.state, sentence: outcome.failure?.sentence ?? null });
    await check(() => checkNewMapping(session, outcome));
  };
  while (!signal.aborted) {
    const due = await schedule.findDue(new Date());
    if (due) await pull(due);
    await check(() => answerCheckRequests(session));
    await wait(lookEvery, undefined, { signal }).catch(() => undefined);
  }
}
