'use client';

import { createContext, useContext } from 'react';
import { IDLE, type FormState } from '@/lib/access/forms/form-state';

interface FormStanding {
  /** Name of the form within its page. */
  readonly form: string;
  /** What it has answered. */
  readonly state: FormState;
}

/** The form around a field. */
export const FormContext = createContext<FormStanding>({ form: 'form', state: IDLE });

interface FieldState {
  /** Where the field is within the page: what a message about it links to. */
  readonly id: string;
  /** What was typed when the form came back; `undefined` while it has not, or where it was done. */
  readonly typed: string | undefined;
  readonly problem: string | undefined;
}

/** Where a field of a form is: no other form of the page has the same. */
export function fieldId(form: string, name: string): string {
  return `${form}-${name}`;
}

/** Where a field is, and what its form answered about it. */
export function useFieldState(name: string): FieldState {
  const { form, state } = useContext(FormContext);
  const id = fieldId(form, name);
  if (state.kind === 'idle' || state.kind === 'done') return { id, typed: undefined, problem: undefined };
  return {
    id,
    typed: state.values[name] ?? '',
    problem: state.kind === 'invalid' ? state.fields[name] : undefined,
  };
}
