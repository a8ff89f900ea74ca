import type { PageFrame } from '@/lib/pages/page-frame';

/** `supervision-mopti-2026-08`; without the ending. */
export function fileNameOf({ period }: Pick<PageFrame, 'period'>, ...parts: readonly string[]): string {
  return [...parts, period.id].join('-').toLowerCase();
}
