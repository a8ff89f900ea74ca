import type { Subscription } from './types';

/** A subscription as the journal tells of it. */
export function drawSubscription({
  kind,
  region,
  threshold,
}: Subscription): Readonly<Record<string, unknown>> {
  return { kind, ...(region !== null && { region }), ...(threshold !== null && { threshold }) };
}
