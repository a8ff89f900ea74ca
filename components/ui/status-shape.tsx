import type { Status } from '@/lib/indicators/types';

const COLOURS: Readonly<Record<Status, string>> = {
  'on-track': 'var(--status-on)',
  watch: 'var(--status-watch)',
  'off-track': 'var(--status-off)',
};

/** The 12 px shape of a status: ● ▲ ■, or a dash where it cannot be measured. The word stands beside it. */
export function StatusShape({ status }: { status: Status | null }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {status === null && <path d="M1 6h10" stroke="var(--ink-2)" strokeWidth="1.6" />}
      {status === 'on-track' && <circle cx="6" cy="6" r="5" fill={COLOURS[status]} />}
      {status === 'watch' && <path d="M6 .6 11.75 10.6H.25Z" fill={COLOURS[status]} />}
      {status === 'off-track' && <path d="M1.4 1.4h9.2v9.2H1.4Z" fill={COLOURS[status]} />}
    </svg>
  );
}
