import { readCell } from '@/lib/board/cells';
import { sayFigure, sayShare } from '@/lib/board/words';
import { inPeriod, inPlace, periodLabel } from '@/lib/i18n/format';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { ANY_PRODUCT, isProduct } from '@/lib/pages/stocks/products';
import { sayThreshold } from '../name';
import type { Telling, Written } from './mail-part';
import { openMonth, shareOfReports } from './open-month';
import { saySource } from './say-source';

/** The alert on one region's stockouts, product by product. */
export async function writeStockout(telling: Telling, month: string): Promise<Written> {
  const told = await openMonth(telling, month);
  if (told === 'waits') return { kind: 'waits' };
  if (told === 'past') return { kind: 'dropped', why: 'past' };
  const { subscription, origin } = telling;
  const { language, threshold } = subscription;
  const { context, period, snapshot, indicators } = told;
  const region = told.regions.find(({ uid }) => uid === subscription.region);
  const any = indicators.find(({ id }) => id === ANY_PRODUCT);
  if (!region || !any || threshold === null) return { kind: 'dropped', why: 'scope' };
  const text = messagesIn(language);
  const speaker = { language, text };
  const { subscriptionMails: say } = text;
  const position = snapshot.orgUnits.indexOf(region.uid);
  const { figure } = readCell(snapshot, any, position, context);
  if (figure.value === null || figure.value <= threshold) return { kind: 'dropped', why: 'below' };
  const words = {
    value: sayFigure(speaker, any, figure),
    inRegion: inPlace(region.name, language),
    period: periodLabel(period, language),
    inPeriod: inPeriod(period, language),
    threshold: sayThreshold(threshold, language),
  };
  const products = indicators.filter(({ id }) => isProduct(id));
  return {
    kind: 'written',
    part: {
      subject: fill(say.stockoutSubject, words),
      title: fill(say.stockoutTitle, words),
      fictive: context.fictive,
      blocks: [
        {
          lines: [
            fill(say.stockoutText, words),
            ...(figure.coverage === null
              ? []
              : [
                  fill(figure.partial ? say.coveragePartial : say.coverageLine, {
                    share: sayShare(speaker, figure.coverage),
                  }),
                ]),
          ],
        },
        {
          title: say.stockoutProducts,
          items: products.map((product) => {
            const cell = readCell(snapshot, product, position, context);
            return fill(say.pillarLine, {
              indicator: product.label,
              value: sayFigure(speaker, product, cell.figure),
            });
          }),
          link: {
            text: say.stockoutLink,
            href: `${origin}/stocks?periode=${period.id}&region=${encodeURIComponent(region.uid)}`,
          },
        },
        saySource({
          ...{ language, period, release: context.release, fictive: context.fictive },
          share: shareOfReports(told, region.uid),
        }),
      ],
    },
  };
}
