import { openAppStore, dataLoading } from '@/lib/api/open-context';
import { ProblemError } from '@/lib/api/problem';
import type { Reader } from '@/lib/access/reader';
import { PAGE_RULES } from '@/lib/access/rules';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PageTables } from '../pages/page-file';
import { invalid, type ExportWish } from './read-wish';

/**
 * What the wished page shows, in the reader's scope: whoever may not open the page gets no file of it.
 * @param origin scheme and host by which the reader knows the dashboard.
 * @throws ProblemError 400, 403 `not-permitted` and `outside-scope`, 404, 503: what the page itself would say instead.
 */
export async function loadWish(
  { file, params, query, language }: ExportWish,
  reader: Reader | null,
  origin: string,
): Promise<{ readonly frame: PageFrame; readonly data: PageTables }> {
  const rule = PAGE_RULES[file.path];
  if (!reader?.permissions.has(rule)) throw NOT_PERMITTED;
  await openAppStore();
  const loaded = await file.load({ params, query, language, scope: reader.scope, origin });
  if (loaded.kind === 'ready') return loaded;
  if (loaded.kind === 'empty') throw dataLoading();
  if (loaded.kind === 'out-of-scope') throw OUTSIDE;
  if (loaded.kind !== 'bad-query') throw UNKNOWN;
  const [problem] = loaded.problems;
  const takes = problem?.takes.map(({ id }) => id).join(', ') || '—';
  throw invalid(problem?.parameter ?? '', takes, takes);
}

const NOT_PERMITTED = new ProblemError('not-permitted', {
  fr: 'Votre compte ou ce jeton ne permet pas de lire cette page, ni d’en emporter les fichiers.',
  en: 'Your account or this token does not allow reading this page, nor taking its files away.',
});

const OUTSIDE = new ProblemError('outside-scope', {
  fr: 'Ce lieu est hors de votre périmètre.',
  en: 'This place is outside your scope.',
});

const UNKNOWN = new ProblemError('not-found', {
  fr: 'Cette page n’existe pas, ou le programme ne couvre pas ce lieu\u202f: il n’y a rien à emporter.',
  en: 'This page does not exist, or the programme does not cover this place: there is nothing to take away.',
});
