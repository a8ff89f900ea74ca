import 'server-only';
import { PROGRAM, SHELL } from '@/lib/access/audit/actor';
import { recordAudit } from '@/lib/access/audit/record';
import { INDICATORS } from '@/lib/indicators/catalogue';
import { claimSource, SourceMismatch } from '@/lib/store/queries/source';
import { ALREADY_RUNNING, OTHER_SOURCE, unexpected } from './failures';
import { acquireLease } from './lease';
import { Progress } from './pull/progress';
import { settleFullPull } from './pull/full-pull';
import { startPullLog } from './pull/pull-log';
import { pullAndPublish } from './pull/pull-and-publish';
import { PullStopped, type PullOptions, type PullOutcome } from './types';

/**
 * Runs one pull from the national server into the store and publishes what came, release by release.
 *
 * One at a time across processes. What the server or a part of it does wrong is in the outcome and in the record of the pull;
 * the last good release stands. A pull that was killed goes on where it stopped at the next call.
 *
 * @throws only when the store itself fails before the pull has a record.
 */
export async function runPull(options: PullOptions): Promise<PullOutcome> {
  const { store, trigger } = options;
  const now = options.now ?? (() => new Date());
  const lease = await acquireLease(store, now);
  if (!lease) return { state: 'failed', failure: ALREADY_RUNNING, releases: [] };
  try {
    await claimSource(store, { ...options.source, root: options.profile.source.root });
    await noteStart(options);
    const log = await startPullLog(store, trigger, now());
    const progress = new Progress(now().getTime());
    const run = {
      ...options,
      indicators: options.indicators ?? INDICATORS,
      now,
      lease,
      log,
      progress,
      releases: [],
    };
    const outcome = await pullAndPublish(run).catch((error: unknown): PullOutcome => ({
      state: 'failed',
      failure: error instanceof PullStopped ? error.failure : unexpected(error),
      releases: run.releases,
    }));
    await settleFullPull(store, outcome);
    await log.finish(outcome, progress, now());
    return outcome;
  } catch (error) {
    if (error instanceof SourceMismatch) return { state: 'failed', failure: OTHER_SOURCE, releases: [] };
    throw error;
  } finally {
    await lease.release();
  }
}

/** Tells in the journal who started a pull. One that somebody asked for was told when they asked, by their name. */
async function noteStart({ store, trigger, full = false }: PullOptions): Promise<void> {
  if (trigger === 'request') return;
  await recordAudit(store, trigger === 'command' ? SHELL : PROGRAM, {
    action: 'sync.started',
    subject: 'national-server',
    after: { trigger, full },
  });
}
