import { boardAddress } from '@/lib/board/address';
import { loadBoard } from '@/lib/board/load-board';
import { viewBoard } from '@/lib/board/view-board';
import { capitalise, sayPeriod } from '@/lib/board/words';
import { saySource } from '@/lib/export/tables/provenance';
import { formatDate } from '@/lib/i18n/format';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { sayMadeOn, type LoadFigure } from './figure-request';
import { sheetOfMap } from './map-sheet';

const WORST = 3;

/** The map of the first page, with its legend. */
export const loadMapFigure: LoadFigure = async ({ query, language, scope, origin }) => {
  const loaded = await loadBoard({ query, language, scope });
  if (loaded.kind === 'bad-query') {
    return { kind: 'bad-query', parameter: loaded.problems[0]?.parameter ?? '', takes: [] };
  }
  if (loaded.kind === 'nothing-tracked') return { kind: 'ready', sheet: null, period: '' };
  if (loaded.kind !== 'ready') return { kind: loaded.kind };
  const { frame, figures, drawings, choice } = loaded.props;
  const view = viewBoard(frame, figures, choice);
  if (!view || !drawings) return { kind: 'ready', sheet: null, period: choice.period };
  const text = messagesIn(language);
  const { board, common, slides, exports } = text;
  const { snapshot } = figures;
  const period = sayPeriod(frame, choice.period);
  const { marks, legend, rows } = view;
  const called = rows.filter(({ rank }) => rank !== null && rank <= WORST).map(({ uid }) => uid);
  const map = sheetOfMap({
    ...{ text, language, drawings, marks, legend, called, selected: null },
    ...{ country: loaded.country, level: choice.level === 'region' ? 'region' : 'district' },
    label: fill(board.mapLabel, { indicator: view.indicator.label, period }),
    schematic: frame.schematic,
  });
  return {
    kind: 'ready',
    period: choice.period,
    sheet: {
      title: view.title === '' ? view.mapTitle : view.title,
      hints: [
        `${view.mapTitle}, ${loaded.country}, ${period}`,
        `${view.indicator.definition} ${view.fraction}`,
      ],
      ...map,
      foot: {
        period: capitalise(period),
        dataAsOf: fill(common.dataAsOf, { date: formatDate(snapshot.dataAsOf, language) }),
        release: fill(common.release, { label: snapshot.releaseLabel }),
        source: fill(slides.source, { source: saySource(text, snapshot.fictive) }),
        madeOn: sayMadeOn({ text, language }),
        address: `${origin}${boardAddress(frame.path, choice)}`,
        fictive: snapshot.fictive ? exports.fictive : null,
      },
    },
  };
};
