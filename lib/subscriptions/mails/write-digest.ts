import { periodLabel } from '@/lib/i18n/format';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { Telling, Written } from './mail-part';
import { openMonth, shareOfReports } from './open-month';
import { sayOverdue } from './say-overdue';
import { sayPillars, sayPlan, sayWorst } from './say-pillars';
import { saySource } from './say-source';

/** The month in brief: the country's four pillars, the worst regions that the reader may see, and what is overdue. */
export async function writeDigest(telling: Telling, month: string): Promise<Written> {
  const told = await openMonth(telling, month);
  if (told === 'waits') return { kind: 'waits' };
  if (told === 'past') return { kind: 'dropped', why: 'past' };
  const { subscription, scope, origin } = telling;
  const { language } = subscription;
  const { context, period } = told;
  const { subscriptionMails: say } = messagesIn(language);
  const label = periodLabel(period, language);
  const worst = sayWorst(told, language);
  const overdue = await sayOverdue(telling, told.context.places);
  return {
    kind: 'written',
    part: {
      subject: fill(say.digestSubject, { period: label }),
      title: fill(say.digestTitle, { period: label }),
      fictive: context.fictive,
      blocks: [
        {
          title: say.pillars,
          items: [...sayPillars(told, language), await sayPlan(told, language)],
          link: { text: say.digestLink, href: `${origin}/?periode=${period.id}` },
        },
        {
          title: scope.kind === 'nation' ? say.worst : say.worstOwn,
          ...(worst.length > 0 ? { items: worst } : { lines: [say.worstNone] }),
        },
        {
          title: say.overdue,
          ...(overdue.length > 0 ? { items: overdue } : { lines: [say.overdueNone] }),
        },
        saySource({
          ...{ language, period, release: context.release, fictive: context.fictive },
          share: shareOfReports(told, context.places.country.uid),
        }),
      ],
    },
  };
}
