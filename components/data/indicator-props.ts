import type { BoardIndicator } from '@/lib/board/types';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import type { CellRules } from '@/lib/board/types';

/** What every part of an indicator's page takes. */
export interface IndicatorProps extends CellRules {
  readonly indicator: BoardIndicator;
  readonly text: Messages;
  readonly language: Language;
}
