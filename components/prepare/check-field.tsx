'use client';

import { useFieldState } from '@/components/access/form/form-context';

interface CheckFieldProps {
  readonly name: string;
  /** What it sends when it is ticked. */
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** One box to tick, that needs no title over it. */
export function CheckField({ name, value, label, chosen }: CheckFieldProps) {
  const { id, typed } = useFieldState(name);
  const ticked = typed === undefined ? chosen : typed === value;
  return (
    <label className="choice" htmlFor={id}>
      <input id={id} type="checkbox" name={name} value={value} defaultChecked={ticked} />
      <span>{label}</span>
    </label>
  );
}
