import {
  ORDERED_SECTIONS,
  orderName,
  PARAGRAPH_PLACES,
  paragraphName,
  wordsName,
} from '@/lib/committee/prepare/fields';
import { LANGUAGES } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

/** The labels, by field: the message over the form names those at fault. */
export function briefLabels({ prepare }: Messages, findings: number): Readonly<Record<string, string>> {
  const labels: Record<string, string> = { period: prepare.period, regions: prepare.regions };
  for (const section of ORDERED_SECTIONS) labels[orderName(section)] = prepare.sections[section];
  for (const known of LANGUAGES) {
    const say = (label: string) => fill(prepare.inLanguage, { label, language: prepare.languages[known] });
    labels[`title-${known}`] = say(prepare.title);
    labels[`decisions-${known}`] = say(prepare.decisions);
    for (const after of PARAGRAPH_PLACES) {
      labels[paragraphName(after, known)] = say(
        after === 'start' ? prepare.paragraphStart : prepare.paragraphAfter[after],
      );
    }
    for (let index = 0; index < findings; index += 1) labels[wordsName(index, known)] = say(prepare.finding);
  }
  return labels;
}
