'use client';

import { useFieldState } from '@/components/access/form/form-context';
import type { PlaceChoice } from '@/lib/pages/committee/place-choice';

interface PlacesFieldProps {
  readonly legend: string;
  readonly hint: string;
  readonly regions: readonly PlaceChoice[];
  readonly chosen: readonly string[];
}

/** Regions, and the districts of each behind its name: none, some, or both. */
export function PlacesField({ legend, hint, regions, chosen }: PlacesFieldProps) {
  const { id, typed, problem } = useFieldState('places');
  const values = typed === undefined ? chosen : typed.split(' ');
  const box = (uid: string, name: string) => (
    <label key={uid} className="choice">
      <input type="checkbox" name="places" value={uid} defaultChecked={values.includes(uid)} />
      <span>{name}</span>
    </label>
  );
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={problem === undefined ? 'field' : 'field field-fault'}
      aria-describedby={problem === undefined ? `${id}-hint` : `${id}-hint ${id}-problem`}
    >
      <legend>{legend}</legend>
      <p id={`${id}-hint`} className="field-hint">
        {hint}
      </p>
      <div className="place-choices">
        {regions.map(({ uid, name, districts, districtsLabel }) => (
          <div key={uid}>
            {box(uid, name)}
            {districts.length > 0 && (
              <details open={districts.some((district) => values.includes(district.uid))}>
                <summary aria-label={`${name}, ${districtsLabel}`}>{districtsLabel}</summary>
                {districts.map((district) => box(district.uid, district.name))}
              </details>
            )}
          </div>
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
