'use client';

import { ErrorNotice } from '@/components/states/error-notice';

/** A page failed: what stands, what to do, and the reference of the log. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <ErrorNotice reference={error.digest ?? '—'} onRetry={reset} />;
}
