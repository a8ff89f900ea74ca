import { formatNumber } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { Cuts } from '@/lib/indicators/map-cuts';

interface HeatLegendProps {
  readonly title: string;
  readonly cuts: Cuts;
  readonly text: Messages['data'];
  readonly language: Language;
}

/** The bands of a heat table; the numbers stand in its cells, so that this is for the eye alone. */
export function HeatLegend({ title, cuts, text, language }: HeatLegendProps) {
  const known = cuts.filter((cut) => cut !== undefined);
  const say = (value: number | undefined) => formatNumber(value ?? 0, language, 0);
  const words = [
    fill(text.heatUnder, { value: say(known[0]) }),
    ...known.slice(1).map((cut, index) => `${say(known[index])}–${say(cut)}`),
    fill(text.heatFrom, { value: say(known.at(-1)) }),
  ];
  return (
    <p className="mt-2 text-12" aria-hidden="true">
      <span className="text-ink-2">{title}</span>{' '}
      <span className="heat inline-flex flex-wrap !min-w-0 align-middle">
        {words.map((word, index) => (
          <span key={word} className={`cell band-${index + 1} px-2 leading-6 whitespace-nowrap`}>
            {word}
          </span>
        ))}
      </span>
    </p>
  );
}
