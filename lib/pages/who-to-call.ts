import { ofPlace } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from './page-frame';

/** Who answers for a district's figures: roles, never persons. */
export type Role = 'doctor' | 'supervisor' | 'pharmacist' | 'information';

/** Whom to call about a district: `Superviseur SEC, district de Kita`. */
export function sayWhoToCall(
  { text, language }: Pick<PageFrame, 'text' | 'language'>,
  role: Role,
  district: string,
): string {
  return fill(text.place.calls[role], { district, of: ofPlace(district, language) });
}
