import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';

/** What the shapes of a bullet are, over their column. */
export function PlanKey({ words, from, to }: { words: PageFrame['text']['plan']; from: number; to: number }) {
  return (
    <span className="plan-key">
      <span>
        <svg width="18" height="12" aria-hidden="true">
          <rect y="1" width="18" height="10" fill="var(--map-4)" />
        </svg>
        {words.actual}
      </span>
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.4" />
        </svg>
        {fill(words.baseline, { year: from })}
      </span>
      <span>
        <svg width="4" height="16" aria-hidden="true">
          <path d="M2 0V16" stroke="var(--ink)" strokeWidth="2.2" />
        </svg>
        {words.expected}
      </span>
      <span>
        <svg width="14" height="14" aria-hidden="true">
          <path d="M7 1l6 6-6 6-6-6Z" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />
        </svg>
        {fill(words.target, { year: to })}
      </span>
    </span>
  );
}
