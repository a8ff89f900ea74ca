import { dataLoading, openAppStore } from '@/lib/api/open-context';
import type { HandlerContext } from '@/lib/api/define-handler';
import { ProblemError } from '@/lib/api/problem';
import { FIGURE_NAMES, isFigureName, type FigureName } from '@/lib/export/figures/figure-names';
import { originOf } from '@/lib/export/respond/answer-file';
import { invalid } from '@/lib/export/respond/read-wish';
import { NO_REGION } from '@/lib/org-units/scope';
import { FIGURES } from './index';
import { renderFigure } from './render-figure';
import { SheetDrawing } from './sheet-drawing';

/** What a figure's file is called and holds. */
export interface FigureFile {
  readonly name: string;
  readonly svg: string;
}

/**
 * The figure that an address asks for (`/api/export/figure/NAME/svg?…`), in the reader's language and scope.
 * @throws ProblemError 400 for a bad parameter, 403 outside the scope, 404 for none, 503 before the first release.
 */
export async function makeFigure(
  request: Request,
  { reader, language }: HandlerContext,
): Promise<FigureFile> {
  const { pathname, searchParams } = new URL(request.url);
  const name = readName(pathname);
  const query: Record<string, string> = {};
  for (const [key, value] of searchParams) {
    if (Object.hasOwn(query, key)) throw invalid(key, 'une seule valeur', 'one value');
    query[key] = value;
  }
  await openAppStore();
  const scope = reader?.scope ?? NO_REGION;
  const loaded = await FIGURES[name]({ query, language, scope, reader, origin: originOf(request) });
  if (loaded.kind === 'empty') throw dataLoading();
  if (loaded.kind === 'bad-query') {
    const takes = loaded.takes.join(', ') || '—';
    throw invalid(loaded.parameter, takes, takes);
  }
  if (loaded.kind === 'out-of-scope') throw OUTSIDE;
  if (loaded.kind === 'not-permitted') throw NOT_PERMITTED;
  if (loaded.kind !== 'ready' || loaded.sheet === null) throw NOTHING;
  return { name: `${name}-${loaded.period}`, svg: await renderFigure(<SheetDrawing {...loaded.sheet} />) };
}

function readName(pathname: string): FigureName {
  const name = pathname.split('/').at(-2) ?? '';
  if (isFigureName(name)) return name;
  const names = FIGURE_NAMES.join(', ');
  throw new ProblemError('not-found', {
    fr: `Aucune figure ne porte ce nom. Il y a\u202f: ${names}.`,
    en: `No figure has this name. There are: ${names}.`,
  });
}

const OUTSIDE = new ProblemError('outside-scope', {
  fr: 'Ce lieu est hors de votre périmètre.',
  en: 'This place is outside your scope.',
});

const NOT_PERMITTED = new ProblemError('not-permitted', {
  fr: 'Votre compte ou votre jeton ne permet pas de lire les notes du comité. Adressez-vous à l’administrateur.',
  en: 'Your account or token does not allow reading the notes of the committee. Ask the administrator.',
});

const NOTHING = new ProblemError('not-found', {
  fr: 'La page ne montre pas cette figure pour ce choix.',
  en: 'The page does not show this figure for this choice.',
});
