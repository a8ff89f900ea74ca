import { Section } from '@/components/ui/section';
import { ToValidate } from '@/components/ui/to-validate';
import { formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { SupervisorsView } from '@/lib/pages/supervision/view-supervisors';
import { SupervisorsTable } from './supervisors-table';

/** Districts shown before the others are asked for. */
const FEW = 8;

/** ASC per supervisor by region, and the districts beyond the norm beside it. */
export function SupervisorsSection({ frame, view }: { frame: PageFrame; view: SupervisorsView }) {
  const { language, text } = frame;
  const { supervision } = text;
  const { beyond, beyondTitle } = view;
  const others = beyond.slice(FEW);
  const { lacking } = view;
  const table = { text: supervision, lacking, place: supervision.district, withRegion: true } as const;
  return (
    <Section id="superviseurs" title={view.title} hint={view.hint}>
      <div className="supervisors">
        <SupervisorsTable
          text={supervision}
          caption={view.title}
          place={supervision.region}
          lacking={lacking}
          rows={view.regions}
          total={view.total}
        />
        {beyond.length > 0 && (
          <div>
            <h3 className="text-14 font-bold">{beyondTitle}</h3>
            <SupervisorsTable {...table} caption={beyondTitle} rows={beyond.slice(0, FEW)} />
            {others.length > 0 && (
              <details className="mt-1">
                <summary>
                  {fill(pickForm(language, others.length, supervision.moreDistricts), {
                    count: formatNumber(others.length, language),
                  })}
                </summary>
                <SupervisorsTable {...table} caption={beyondTitle} rows={others} />
              </details>
            )}
          </div>
        )}
      </div>
      <p className="sub mt-2">
        {view.unknown} {view.mark}
      </p>
      {view.sum !== null && <p className="sub">{view.sum}</p>}
      {view.expected !== null && (
        <p className="sub">
          {view.expected.text} {view.expected.toValidate && <ToValidate word={text.common.toValidate} />}
        </p>
      )}
    </Section>
  );
}
