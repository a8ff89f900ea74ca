import { SubmitOnChange } from '@/components/pages/submit-on-change';
import { RECOMMENDATION_STATES, type Recommendation } from '@/lib/committee/types';
import { compareNames } from '@/lib/org-units/compare-names';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import { nameLinked } from '@/lib/pages/committee/say-recommendation';

interface RecommendationFiltersProps {
  readonly frame: CommitteeFrame;
  /** All that may be shown: the owners and indicators offered are theirs. */
  readonly all: readonly Recommendation[];
}

interface Choice {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** Real selects in a real form: a change sends them; without script the button does. */
export function RecommendationFilters({ frame, all }: RecommendationFiltersProps) {
  const { text, path, asked } = frame;
  const choices = listChoices(frame, all);
  const shown = new Set(choices.map(({ name }) => name));
  const kept = Object.entries(asked).filter(([name]) => !shown.has(name));
  return (
    <form action={path} className="screen-only mb-4 flex flex-wrap items-end gap-2">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {choices.map(({ name, label, options }) => (
        <label key={name} className="filter">
          {label}
          <select name={name} defaultValue={asked[name] ?? ''} key={asked[name] ?? ''}>
            {options.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
      <SubmitOnChange label={text.common.apply} />
    </form>
  );
}

function listChoices(frame: CommitteeFrame, all: readonly Recommendation[]): Choice[] {
  const { text, places } = frame;
  const { recommendations: words, committee } = text;
  const owners = [...new Set(all.map(({ owner }) => owner))].sort((a, b) => a.localeCompare(b, 'fr'));
  const indicators = [...new Set(all.flatMap(({ indicator }) => indicator ?? []))];
  const regions = [...places.values()].filter(({ level }) => level === 'region').toSorted(compareNames);
  return [
    {
      name: 'etat',
      label: words.state,
      options: [
        ['', words.allStates],
        ['unfinished', words.notClosed],
        ...RECOMMENDATION_STATES.map((state) => [state, committee.states[state]] as const),
      ],
    },
    {
      name: 'retard',
      label: words.lateness,
      options: [
        ['', words.latenessAll],
        ['oui', words.latenessOnly],
      ],
    },
    {
      name: 'responsable',
      label: words.owner,
      options: [['', words.allOwners], ...owners.map((owner) => [owner, owner] as const)],
    },
    {
      name: 'indicateur',
      label: words.indicator,
      options: [['', words.allIndicators], ...indicators.map((id) => [id, nameLinked(id, frame)] as const)],
    },
    {
      name: 'region',
      label: words.region,
      options: [['', words.allRegions], ...regions.map(({ uid, name }) => [uid, name] as const)],
    },
  ];
}
