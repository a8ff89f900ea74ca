'use client';

import { ErrorNotice } from '@/components/states/error-notice';
import './globals.css';

/** What is left when even the frame of the pages fails, as when the store cannot be opened. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="fr">
      <body>
        <main className="page">
          <ErrorNotice reference={error.digest ?? '—'} onRetry={reset} />
        </main>
      </body>
    </html>
  );
}
