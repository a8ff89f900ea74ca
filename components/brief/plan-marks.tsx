import type { BriefView } from '@/lib/committee/view/view-brief';

/** What the shapes of a bullet are, in a line over the table. */
export function PlanMarks({ words }: { words: BriefView['speaker']['text']['brief'] }) {
  return (
    <span className="note-marks">
      <span>
        <svg width="16" height="10" aria-hidden="true">
          <rect width="16" height="10" fill="var(--map-4)" />
        </svg>
        {words.keyActual}
      </span>
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.4" />
        </svg>
        {words.keyBaseline}
      </span>
      <span>
        <svg width="4" height="14" aria-hidden="true">
          <path d="M2 0V14" stroke="var(--ink)" strokeWidth="2.2" />
        </svg>
        {words.keyExpected}
      </span>
      <span>
        <svg width="14" height="14" aria-hidden="true">
          <path d="M7 1l6 6-6 6-6-6Z" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />
        </svg>
        {words.keyTarget}
      </span>
    </span>
  );
}
