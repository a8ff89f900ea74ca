'use client';

import { createContext, useContext } from 'react';
import { IDLE, type FormState } from '@/lib/access/forms/form-state';

/** What the form around a field has answered. */
export const FormContext = createContext<FormState>(IDLE);

interface FieldState {
  /** What was typed when the form came back; `undefined` while it has not, or where it was done. */
  readonly typed: string | undefined;
  readonly problem: string | undefined;
}

/** What a form answered about one of its fields. */
export function useFieldState(name: string): FieldState {
  const state = useContext(FormContext);
  if (state.kind === 'idle' || state.kind === 'done') return { typed: undefined, problem: undefined };
  return {
    typed: state.values[name] ?? '',
    problem: state.kind === 'invalid' ? state.fields[name] : undefined,
  };
}
