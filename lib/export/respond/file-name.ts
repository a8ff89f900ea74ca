import type { PageFrame } from '@/lib/pages/page-frame';
import type { PageTables } from '../pages/page-file';

/** `supervision-mopti-2026-08`, without the ending; no period where the file holds no figures of one. */
export function fileNameOf(
  { period }: Pick<PageFrame, 'period'>,
  data: Pick<PageTables, 'title' | 'period'>,
  ...parts: readonly string[]
): string {
  const about = data.period === 'none' ? [] : [period.id];
  return [data.title, ...parts, ...about].join('-').toLowerCase();
}
