'use client';

import type { Ref } from 'react';
import type { FormState } from '@/lib/access/forms/form-state';
import { FaultLinks } from './fault-links';
import { SecretBox } from './secret-box';
import type { FormWords } from './form-words';

interface FormMessageProps {
  readonly ref: Ref<HTMLDivElement>;
  /** Name of the form within the page. */
  readonly form: string;
  readonly state: FormState;
  readonly words: FormWords;
  readonly labels: Readonly<Record<string, string>> | undefined;
}

/** What came of sending a form, over its fields. */
export function FormMessage({ ref, form, state, words, labels }: FormMessageProps) {
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
      {state.kind === 'invalid' && <FaultLinks form={form} faults={state.fields} labels={labels} />}
      {done && state.secret !== undefined && (
        <SecretBox secret={state.secret} words={words} example={state.example} />
      )}
    </div>
  );
}
