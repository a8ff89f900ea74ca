'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';

interface SubmitButtonProps {
  readonly children: ReactNode;
  /** Says what it does where the words on it depend on the row it stands in. */
  readonly label?: string;
  /** Shown while the answer is on its way. */
  readonly sending: string;
  readonly main?: boolean;
  readonly className?: string;
}

/** Sends the form it stands in, once. */
export function SubmitButton({ children, label, sending, main, className }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      disabled={pending}
      aria-label={pending ? undefined : label}
      className={className ?? (main ? 'button button-main' : 'button')}
    >
      {pending ? sending : children}
    </button>
  );
}
