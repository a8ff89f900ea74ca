import type { Messages } from '@/lib/i18n/messages';
import type { Theme } from '@/lib/indicators/types';

/** A theme as every page names it. */
export function themeName({ board }: Pick<Messages, 'board'>, theme: Theme): string {
  return {
    coverage: board.pillarCoverage,
    supervision: board.pillarSupervision,
    stock: board.pillarStock,
    reporting: board.themeReporting,
    digital: board.themeDigital,
    pay: board.themePay,
    care: board.themeCare,
  }[theme];
}
