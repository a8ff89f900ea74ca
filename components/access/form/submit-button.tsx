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
  /** Which of a form's buttons was pressed. */
  readonly name?: string;
  readonly value?: string;
}

/** Sends the form it stands in, once. */
export function SubmitButton({ children, label, sending, main, className, name, value }: SubmitButtonProps) {
  const { pending, data } = useFormStatus();
  // Of several buttons of a form, the one that was pressed says that it is being sent.
  const pressed = pending && (name === undefined || data.get(name) === value);
  return (
    <button
      type="submit"
      name={name}
      value={value}
      disabled={pending}
      aria-label={pressed ? undefined : label}
      className={className ?? (main ? 'button button-main' : 'button')}
    >
      {pressed ? sending : children}
    </button>
  );
}
