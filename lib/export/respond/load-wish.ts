import { openAppStore, dataLoading } from '@/lib/api/open-context';
import { ProblemError } from '@/lib/api/problem';
import type { Reader } from '@/lib/access/reader';
import type { PageFrame } from '@/lib/pages/page-frame';
import { NO_REGION } from '@/lib/org-units/scope';
import type { PageTables } from '../pages/page-file';
import { invalid, type ExportWish } from './read-wish';

/**
 * What the wished page shows, in the reader's scope.
 * @throws ProblemError 400, 403 `outside-scope`, 404, 503: what the page itself would say instead.
 */
export async function loadWish(
  { file, params, query, language }: ExportWish,
  reader: Reader | null,
): Promise<{ readonly frame: PageFrame; readonly data: PageTables }> {
  await openAppStore();
  const loaded = await file.load({ params, query, language, scope: reader?.scope ?? NO_REGION });
  if (loaded.kind === 'ready') return loaded;
  if (loaded.kind === 'empty') throw dataLoading();
  if (loaded.kind === 'out-of-scope') throw OUTSIDE;
  if (loaded.kind !== 'bad-query') throw UNKNOWN;
  const [problem] = loaded.problems;
  const takes = problem?.takes.map(({ id }) => id).join(', ') || '—';
  throw invalid(problem?.parameter ?? '', takes, takes);
}

const OUTSIDE = new ProblemError('outside-scope', {
  fr: 'Ce lieu est hors de votre périmètre.',
  en: 'This place is outside your scope.',
});

const UNKNOWN = new ProblemError('not-found', {
  fr: 'Ce lieu n’existe pas, ou le programme ne le couvre pas\u202f: il n’y a rien à emporter.',
  en: 'This place does not exist, or the programme does not cover it: there is nothing to take away.',
});
