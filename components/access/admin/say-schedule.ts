import { formatTime } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

const NUMBER = /^\d{1,2}$/;

/** When a cron expression comes round, in words where it is simple (every day, week or hour), itself otherwise. */
export function saySchedule(
  expression: string,
  { admin }: Pick<Messages, 'admin'>,
  language: Language,
): string {
  const other = fill(admin.schedule.other, { expression });
  const [minute = '', hour = '', day, month, weekday = '', ...more] = expression.trim().split(/\s+/);
  if (more.length > 0 || day !== '*' || month !== '*' || !NUMBER.test(minute)) return other;
  if (hour === '*' && weekday === '*') return fill(admin.schedule.hourly, { minute: Number(minute) });
  if (!NUMBER.test(hour)) return other;
  const time = formatTime(new Date(Date.UTC(2026, 0, 1, Number(hour), Number(minute))), language);
  if (weekday === '*') return fill(admin.schedule.daily, { time });
  const name = /^[0-7]$/.test(weekday) ? admin.weekdays[Number(weekday) % 7] : undefined;
  return name === undefined ? other : fill(admin.schedule.weekly, { day: name, time });
}
