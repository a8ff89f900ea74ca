'use client';

import type { Ref } from 'react';
import type { FormState } from '@/lib/access/forms/form-state';
import { SecretBox } from './secret-box';
import type { FormWords } from './form-words';

interface FormMessageProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly state: FormState;
  readonly words: FormWords;
  readonly example: { readonly label: string; readonly command: string } | undefined;
}

/** What came of sending a form, over its fields. */
export function FormMessage({ ref, state, words, example }: FormMessageProps) {
  if (state.kind === 'idle') return null;
  const done = state.kind === 'done';
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role={done ? 'status' : 'alert'}
      className={`notice ${done ? 'notice-done' : 'notice-fault'}`}
    >
      <p>{state.message}</p>
      {done && state.secret !== undefined && (
        <SecretBox secret={state.secret} words={words} example={example} />
      )}
    </div>
  );
}
