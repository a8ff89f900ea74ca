'use client';

import { type HTMLInputTypeAttribute } from 'react';
import { FieldFrame } from './field-frame';
import { useFieldState } from './form-context';

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly autoComplete?: string;
  readonly defaultValue?: string;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  /** `false`: it may stay empty. */
  readonly required?: boolean;
}

/** A needed line of text; a password never comes back into it. */
export function TextField({ name, label, hint, type = 'text', defaultValue, ...input }: TextFieldProps) {
  const { id, typed, problem } = useFieldState(name);
  const described = [
    hint === undefined ? null : `${id}-hint`,
    problem === undefined ? null : `${id}-problem`,
  ];
  const asTyped = type === 'email' || type === 'password';
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <input
        id={id}
        name={name}
        type={type}
        required
        defaultValue={type === 'password' ? undefined : (typed ?? defaultValue)}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={described.filter((part) => part !== null).join(' ') || undefined}
        autoCapitalize={asTyped ? 'none' : undefined}
        spellCheck={asTyped ? false : undefined}
        {...input}
      />
    </FieldFrame>
  );
}
