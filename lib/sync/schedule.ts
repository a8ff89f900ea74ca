import 'server-only';
import { Cron } from 'croner';
import type { PullRecord, Store } from '@/lib/store/types';
import type { PullFailure, PullOutcome } from './types';

const MINUTE = 60_000;
/** Waits after one, two, … failures in a row that may pass by themselves, ms. */
const RETRIES = [5 * MINUTE, 10 * MINUTE, 20 * MINUTE, 40 * MINUTE, 60 * MINUTE];

/**
 * The time zone of `SYNC_SCHEDULE`: Mali's, which is UTC all the year round, as `monthOfDate` takes it for the last closed month.
 * A country elsewhere would need both to follow its profile.
 */
const COUNTRY_TIME_ZONE = 'Africa/Bamako';

export interface DuePull {
  readonly trigger: PullRecord['trigger'];
  readonly full: boolean;
  /** The newest request that this pull answers. */
  readonly request: number | null;
}

/**
 * Says when the next pull is due: at the start, at the times of a cron expression in Mali's time zone, when an administrator
 * has asked, and again some minutes after a failure that may pass by itself.
 */
export class PullSchedule {
  readonly #cron: Cron;
  #next: Date | null;
  #started = false;
  #retryAt: number | null = null;
  #failures = 0;
  /** Requests wait while another process pulls; those up to `#tried`, also for their next try. */
  #requestsFrom = 0;
  #tried = 0;
  #triedAgainFrom = 0;

  constructor(
    expression: string,
    private readonly store: Store,
    now: Date,
  ) {
    this.#cron = new Cron(expression, { timezone: COUNTRY_TIME_ZONE });
    this.#next = this.#cron.nextRun(now);
  }

  /** The pull that is due now, if any. */
  async findDue(now: Date): Promise<DuePull | undefined> {
    const time = now.getTime();
    const requests = await this.store.db.selectFrom('pull_request').selectAll().orderBy('id').execute();
    const request = requests.at(-1)?.id ?? null;
    const full = requests.some((asked) => asked.full === 1);
    if (!this.#started) return { trigger: 'start', full, request };
    const from =
      (request ?? 0) > this.#tried ? this.#requestsFrom : Math.max(this.#requestsFrom, this.#triedAgainFrom);
    if (request !== null && time >= from) return { trigger: 'request', full, request };
    const retry = this.#retryAt !== null && time >= this.#retryAt;
    if (retry || (this.#next && time >= this.#next.getTime())) {
      return { trigger: 'schedule', full: false, request: null };
    }
    return undefined;
  }

  /** Takes note of what came of a pull. */
  async settle(due: DuePull, outcome: PullOutcome, now: Date): Promise<void> {
    this.#started = true;
    this.#next = this.#cron.nextRun(now);
    const { failure } = outcome;
    this.#failures = failure ? this.#failures + 1 : 0;
    const wait = RETRIES[Math.min(this.#failures, RETRIES.length) - 1];
    this.#retryAt = failure?.retry && wait !== undefined ? now.getTime() + wait : null;
    if (failure?.code === 'already-running') this.#requestsFrom = now.getTime() + 10_000;
    else if (due.request !== null) await this.#settleRequests(due.request, failure);
  }

  /** A request is answered, or tried again with the others; one whose pull needs a person first is dropped, and its failure told. */
  async #settleRequests(request: number, failure: PullFailure | undefined): Promise<void> {
    if (failure?.retry || failure?.code === 'cancelled') {
      this.#tried = request;
      this.#triedAgainFrom = this.#retryAt ?? 0;
      return;
    }
    await this.store.db.deleteFrom('pull_request').where('id', '<=', request).execute();
    // An emptied table may number its next row from one again.
    this.#tried = 0;
    this.#triedAgainFrom = 0;
  }
}
