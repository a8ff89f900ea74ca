import { Fragment } from 'react';
import { ToValidate } from '@/components/ui/to-validate';
import { indicatorById } from '@/lib/indicators/catalogue';
import { yearOf } from '@/lib/periods/period';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { TargetsPage } from '@/lib/pages/targets/load-targets-page';
import { targetKeyText } from '@/lib/targets/decision';
import type { StandingTarget } from '@/lib/targets/standing';
import { sayTargetValue } from './say-target';
import { TargetHistory } from './target-history';
import { sayAbout, sayEntry, sayPlace, type TargetWords } from './target-words';

interface TargetsTableProps {
  readonly page: TargetsPage;
  readonly words: TargetWords;
  /** Text of the key of the target whose form is open. */
  readonly chosen: string | null;
  /** Where a target's form is; `null` for one that the reader may not decide on. */
  readonly addressOf: (standing: StandingTarget) => string | null;
}

/** All targets of a plan by indicator: value, document, who entered it, and what it was before. */
export function TargetsTable({ page, words, chosen, addressOf }: TargetsTableProps) {
  const { targets } = words.text;
  const indicators = [...new Set(page.standing.map(({ key }) => key.indicator))];
  return (
    <table className="table stack-table targets-table">
      <caption className="sr-only">{page.plan.name[words.language]}</caption>
      <thead>
        <tr>
          <th scope="col">{targets.place}</th>
          <th scope="col">{targets.year}</th>
          <th scope="col" className="num">
            {targets.value}
          </th>
          <th scope="col">{targets.source}</th>
          <th scope="col">{targets.entered}</th>
          <th scope="col" className="screen-only">
            <span className="sr-only">{targets.change}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <Fragment key={indicator}>
            <tr className="group">
              <th scope="rowgroup" colSpan={6}>
                <IndicatorHead id={indicator} words={words} />
              </th>
            </tr>
            {page.standing
              .filter(({ key }) => key.indicator === indicator)
              .map((standing) => (
                <TargetRow
                  key={targetKeyText(standing.key)}
                  isChosen={targetKeyText(standing.key) === chosen}
                  {...{ standing, page, words, address: addressOf(standing) }}
                />
              ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function IndicatorHead({ id, words: { text, language } }: { id: string; words: TargetWords }) {
  const definition = indicatorById(id);
  if (!definition) return `${id} (${text.targets.notInCatalogue})`;
  return <a href={`/donnees/indicateurs/${id}`}>{definition.label[language]}</a>;
}

interface TargetRowProps {
  readonly standing: StandingTarget;
  readonly page: TargetsPage;
  readonly words: TargetWords;
  readonly address: string | null;
  readonly isChosen: boolean;
}

function TargetRow({ standing, page, words, address, isChosen }: TargetRowProps) {
  const { text, language } = words;
  const { targets, common } = text;
  const { key, inForce } = standing;
  const decisions = page.history.get(targetKeyText(key)) ?? [];
  const verb = inForce?.source === null ? targets.validate : targets.change;
  return (
    <tr className={isChosen ? 'chosen' : undefined}>
      <th scope="row" className="font-normal">
        {sayPlace(key.region, words)}
      </th>
      <td data-label={targets.year} className="whitespace-nowrap">
        {key.year}
        {key.year < yearOf(page.plan.from) && <span className="text-ink-2"> ({targets.baseline})</span>}
      </td>
      <td data-label={targets.value} className="num font-bold">
        {inForce ? sayTargetValue(key.indicator, inForce.value, language) : common.dash}
      </td>
      <td data-label={targets.source}>
        <span>{inForce && (inForce.source?.[language] ?? <ToValidate word={common.toValidate} />)}</span>
      </td>
      <td data-label={targets.entered}>
        <span>
          {sayEntry(standing, words)}
          {decisions.length > 0 && (
            <details className="target-past">
              <summary>
                {fill(pickForm(language, decisions.length, targets.historyCount), {
                  count: decisions.length,
                })}
              </summary>
              <TargetHistory {...{ standing, decisions, words }} />
            </details>
          )}
        </span>
      </td>
      <td className="screen-only whitespace-nowrap">
        {address !== null && (
          <a href={address} aria-label={fill(targets.changeLabel, { verb, target: sayAbout(key, words) })}>
            {verb}
          </a>
        )}
      </td>
    </tr>
  );
}
