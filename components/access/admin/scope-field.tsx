'use client';

import { ChoiceGroup } from '../form/choice-group';
import { useFieldState } from '../form/form-context';
import type { Option } from '../form/select-field';

interface ScopeFieldProps {
  readonly words: {
    readonly scope: string;
    readonly nation: string;
    readonly some: string;
    readonly regions: string;
  };
  readonly regionOptions: readonly Option[];
  /** Uids that are ticked at first; `null`: the whole country; `undefined`: nothing has been chosen yet. */
  readonly held: readonly string[] | null | undefined;
}

/** The whole country, or some regions: these are ticked under the choice that they belong to. */
export function ScopeField({ words, regionOptions, held }: ScopeFieldProps) {
  const { id, typed, problem } = useFieldState('scope');
  const chosen = typed ?? (held === undefined ? '' : held === null ? 'nation' : 'regions');
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={problem === undefined ? 'field' : 'field field-fault'}
      aria-describedby={problem === undefined ? undefined : `${id}-problem`}
    >
      <legend>{words.scope}</legend>
      {problem !== undefined && (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
      <label className="choice">
        <input type="radio" name="scope" value="nation" defaultChecked={chosen === 'nation'} />
        <span>{words.nation}</span>
      </label>
      <label className="choice">
        <input type="radio" name="scope" value="regions" defaultChecked={chosen === 'regions'} />
        <span>{words.some}</span>
      </label>
      <div className="pl-[26px]">
        <ChoiceGroup
          type="checkbox"
          name="regions"
          legend={words.regions}
          options={regionOptions}
          chosen={held ?? []}
          columns
        />
      </div>
    </fieldset>
  );
}
