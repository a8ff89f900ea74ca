'use client';

import { useFieldState } from './form-context';
import type { Option } from './select-field';

interface ChoiceGroupProps {
  readonly type: 'checkbox' | 'radio';
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  /** Side by side where there is room: for many short names. */
  readonly columns?: boolean;
}

/** One of a few (`radio`) or some of many (`checkbox`), all in sight. */
export function ChoiceGroup({ type, name, legend, hint, options, chosen, columns }: ChoiceGroupProps) {
  const { id, typed, problem } = useFieldState(name);
  const values = typed === undefined ? chosen : typed.split(' ');
  const described = [
    hint === undefined ? null : `${id}-hint`,
    problem === undefined ? null : `${id}-problem`,
  ];
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={problem === undefined ? 'field' : 'field field-fault'}
      aria-describedby={described.filter((part) => part !== null).join(' ') || undefined}
    >
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <div className={columns ? 'choices choices-columns' : 'choices'}>
        {options.map(({ value, label }) => (
          <label key={value} className="choice">
            <input type={type} name={name} value={value} defaultChecked={values.includes(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {problem !== undefined && (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
