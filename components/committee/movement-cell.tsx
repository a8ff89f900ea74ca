import type { Movement } from '@/lib/committee/brief-types';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import { sayMovement } from '@/lib/pages/committee/say-movement';

/** How the linked indicator moved since: `54 % → 61 % (+7,0 pts)` and on what it rests, or why it is not said. */
export function MovementCell({ movement, frame }: { movement: Movement | null; frame: CommitteeFrame }) {
  const { recommendations: words, common } = frame.text;
  const said = movement && sayMovement(movement, frame);
  if (!said) return <span className="text-ink-2">{common.dash}</span>;
  return (
    <span>
      <span className="whitespace-nowrap">{said.line}</span>
      {said.change !== null && (
        <>
          {' '}
          <b className="whitespace-nowrap">{said.change}</b>
        </>
      )}
      {said.withheld !== null && (
        <span className="recommendation-about">{words.withheld[said.withheld]}</span>
      )}
      <span className="recommendation-about">
        {said.months}
        {said.data !== null && ` · ${said.data}`}
      </span>
    </span>
  );
}
