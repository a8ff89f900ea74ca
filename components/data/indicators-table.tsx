import { sayFormula } from '@/lib/board/say-definition';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { INDICATORS } from '@/lib/indicators/catalogue';

interface IndicatorsTableProps {
  readonly tracked: ReadonlySet<string>;
  readonly text: Messages;
  readonly language: Language;
}

/** The whole catalogue, tracked or not, each with its page. */
export function IndicatorsTable({ tracked, text, language }: IndicatorsTableProps) {
  const { data } = text;
  return (
    <table className="table">
      <caption className="sr-only">{data.indicators}</caption>
      <thead>
        <tr>
          <th scope="col">{data.indicator}</th>
          <th scope="col" className="wide-only">
            {data.formula}
          </th>
          <th scope="col">{data.tracked}</th>
        </tr>
      </thead>
      <tbody>
        {INDICATORS.map((indicator) => (
          <tr key={indicator.id}>
            <th scope="row">
              <a href={`/donnees/indicateurs/${indicator.id}`} className="inline-block py-1">
                {indicator.label[language]}
              </a>
            </th>
            <td className="wide-only">{sayFormula(indicator, text)}</td>
            <td>{tracked.has(indicator.id) ? data.yes : <b>{data.no}</b>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
