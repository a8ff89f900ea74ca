import type { Status } from '@/lib/indicators/types';
import type { PageFrame } from '../page-frame';
import type { PlanData } from './plan-data';
import { isAtEnd, sayPlanStatus } from './say-finding';
import type { LineView } from './view-lines';

/** What `?statut=` takes, the default first. */
export const STATUS_CHOICES = [
  'tous',
  'en-bonne-voie',
  'a-surveiller',
  'en-retard',
  'non-mesurable',
  'a-valider',
] as const;

const STATUSES: Readonly<Record<string, Status | null>> = {
  'en-bonne-voie': 'on-track',
  'a-surveiller': 'watch',
  'en-retard': 'off-track',
  'non-mesurable': null,
};

/** The lines of the chosen status. */
export function filterLines(lines: readonly LineView[], chosen: string): readonly LineView[] {
  if (chosen === 'a-valider') return lines.filter(({ toValidate }) => toValidate);
  const status = STATUSES[chosen];
  return status === undefined ? lines : lines.filter((line) => line.status === status);
}

/** The choices in words. */
export function statusOptions(data: PlanData, { text }: PageFrame): { id: string; label: string }[] {
  return STATUS_CHOICES.map((id) => {
    const status = STATUSES[id];
    if (id === 'tous') return { id, label: text.plan.statusAll };
    if (status === undefined) return { id, label: text.common.toValidate };
    return { id, label: sayPlanStatus(status, isAtEnd(data), text) };
  });
}
