'use client';

import { FieldFrame } from './field-frame';
import { useFieldState } from './form-context';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly defaultValue?: string;
}

/** One of a few. */
export function SelectField({ name, label, options, defaultValue }: SelectFieldProps) {
  const { id, typed, problem } = useFieldState(name);
  return (
    <FieldFrame id={id} label={label} hint={undefined} problem={problem}>
      <select
        id={id}
        name={name}
        defaultValue={typed ?? defaultValue}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
      >
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
