import type { ReactNode } from 'react';

interface ConfirmProps {
  /** What is about to be done. */
  readonly summary: string;
  /** Said to a screen reader instead, where the summary depends on the row it stands in. */
  readonly label?: string;
  /** What will come of it. */
  readonly text: string;
  readonly children: ReactNode;
}

/** Asks before something is ended: opens on what it does and the button that does it, with or without script. */
export function Confirm({ summary, label, text, children }: ConfirmProps) {
  return (
    <details className="confirm">
      <summary className="button" aria-label={label}>
        {summary}
      </summary>
      <div className="confirm-body">
        <p>{text}</p>
        {children}
      </div>
    </details>
  );
}
