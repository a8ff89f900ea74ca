'use client';

import { createContext, use, useState, type ComponentProps, type ReactNode } from 'react';
import { ActionForm } from '../form/action-form';

/** Name of the form that was sent last; `null`: none yet. */
const Latest = createContext<string | null>(null);

/** Forms about one thing: only the one that was sent last says what it did, so that a password goes when it is passed on. */
export function LatestForms({ children }: { readonly children: ReactNode }) {
  const [latest, setLatest] = useState<string | null>(null);
  return (
    <Latest value={latest}>
      <div
        onSubmitCapture={({ target }) => {
          if (target instanceof HTMLFormElement) setLatest(target.id);
        }}
      >
        {children}
      </div>
    </Latest>
  );
}

/** One of these forms. */
export function LatestForm({ holds = true, ...form }: ComponentProps<typeof ActionForm>) {
  const latest = use(Latest);
  return <ActionForm {...form} holds={holds && (latest === null || latest === form.id)} />;
}
