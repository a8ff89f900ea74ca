import { sayShare } from '@/lib/board/words';
import { formatDate, periodLabel } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { Period } from '@/lib/periods/period';
import type { Release } from '@/lib/store/types';
import type { MailBlock } from '@/lib/mail/mail-types';

interface Told {
  readonly language: Language;
  readonly period: Period;
  readonly release: Pick<Release, 'label'> & { readonly dataAsOf: Date };
  readonly fictive: boolean;
  /** Reports received of those expected, fraction 0..1; `null`: not known. */
  readonly share: number | null;
}

/** Period, as-of, release, coverage and source: under every figure that leaves by mail. */
export function saySource({ language, period, release, fictive, share }: Told): MailBlock {
  const text = messagesIn(language);
  const { subscriptionMails: say, common } = text;
  const date = formatDate(release.dataAsOf, language);
  return {
    title: say.data,
    lines: [
      fill(say.dataLine, { period: periodLabel(period, language), date, release: release.label }),
      share === null ? say.reportsUnknown : fill(say.reports, { share: sayShare({ language, text }, share) }),
      fictive ? common.sourceDemo : common.source,
    ],
  };
}
