import { ToValidate } from '@/components/ui/to-validate';
import { fill } from '@/lib/i18n/messages/fill';
import type { StandingTarget } from '@/lib/targets/standing';
import { sayTargetValue } from './say-target';
import { sayAbout, type TargetWords } from './target-words';

interface TargetCellProps {
  /** `undefined`: the plan sets nothing for that year. */
  readonly standing: StandingTarget | undefined;
  readonly label: string;
  readonly words: TargetWords;
  /** Where its form is; `null` where the reader may not decide. */
  readonly address: string | null;
  readonly isChosen: boolean;
}

/** A milestone: its value, « à valider » where no document sets it, and the way to decide on it. */
export function TargetCell({ standing, label, words, address, isChosen }: TargetCellProps) {
  if (!standing) return <td />;
  const { targets, common } = words.text;
  const { key, inForce } = standing;
  const isOpen = inForce?.source === null;
  const verb = isOpen ? targets.validate : targets.change;
  return (
    <td data-label={label} className={isChosen ? 'target-year chosen-cell' : 'target-year'}>
      <span className="target-cell">
        <b className="tabular-nums">
          {inForce ? sayTargetValue(key.indicator, inForce.value, words.language) : common.dash}
        </b>
        {isOpen && <ToValidate word={common.toValidate} />}
        {address !== null && (
          <a
            href={address}
            className="screen-only"
            aria-label={fill(targets.changeLabel, { verb, target: sayAbout(key, words) })}
          >
            {verb}
          </a>
        )}
      </span>
    </td>
  );
}
