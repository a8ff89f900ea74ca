import { confineDocument } from '@/lib/committee/document/confine-document';
import { formatDate, periodLabel } from '@/lib/i18n/format';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { parsePeriod } from '@/lib/periods/period';
import { readRelease } from '@/lib/store/queries/releases';
import { readBrief } from '@/lib/store/queries/committee/briefs';
import { readDocument } from '@/lib/store/queries/committee/documents';
import { isSettled } from '../closed-month';
import type { Telling, Written } from './mail-part';
import { saySource } from './say-source';

/** Findings that a mail repeats; the note holds them all. */
const FINDINGS = 5;

/** The mail on a published note: its title and first findings as this reader may see them, and where it stands. */
export async function writeBrief(
  { store, subscription, scope, origin }: Telling,
  id: string,
): Promise<Written> {
  const { language } = subscription;
  const now = await readRelease(store);
  if (!now || !(await isSettled(store, now))) return { kind: 'waits' };
  const brief = await readBrief(store, id);
  const frozen = brief?.state === 'published' ? await readDocument(store, id) : undefined;
  const period = frozen && parsePeriod(frozen.period);
  if (!brief || !frozen || !period) return { kind: 'dropped', why: 'superseded' };
  const { subscriptionMails: say } = messagesIn(language);
  const document = confineDocument(frozen, scope);
  const findings = document.findings.slice(0, FINDINGS).map(({ text }) => text[language]);
  const whole = document.coverage[0];
  const { label, dataAsOf } = document.release;
  return {
    kind: 'written',
    part: {
      subject: fill(say.briefSubject, { period: periodLabel(period, language) }),
      title: document.title[language],
      fictive: document.fictive,
      blocks: [
        { lines: [fill(say.briefMeeting, { date: formatDate(document.meeting.date, language) })] },
        {
          ...(findings.length > 0 && { title: say.briefFindings, items: findings }),
          link: { text: say.briefLink, href: `${origin}/n/${brief.code ?? ''}` },
        },
        saySource({
          ...{ language, period, fictive: document.fictive },
          release: { label, dataAsOf: new Date(dataAsOf) },
          share: whole?.share ?? null,
        }),
      ],
    },
  };
}
