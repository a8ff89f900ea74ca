'use client';

import { FieldFrame } from './field-frame';
import { useFieldState } from './form-context';

interface TextAreaFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly defaultValue?: string;
  readonly maxLength: number;
  /** Lines in sight. */
  readonly rows: number;
  /** `false`: it may stay empty. */
  readonly required?: boolean;
}

/** Several lines of text. */
export function TextAreaField({ name, label, hint, defaultValue, required, ...area }: TextAreaFieldProps) {
  const { id, typed, problem } = useFieldState(name);
  const described = [
    hint === undefined ? null : `${id}-hint`,
    problem === undefined ? null : `${id}-problem`,
  ];
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <textarea
        id={id}
        name={name}
        required={required ?? true}
        defaultValue={typed ?? defaultValue}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={described.filter((part) => part !== null).join(' ') || undefined}
        {...area}
      />
    </FieldFrame>
  );
}
