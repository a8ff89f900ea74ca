import type { BoardIndicator } from '@/lib/board/types';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';

/** What every part of an indicator's page takes. */
export interface IndicatorProps {
  readonly indicator: BoardIndicator;
  readonly text: Messages;
  readonly language: Language;
  /** Fraction 0..1 under which a value is partial. */
  readonly threshold: number;
}
