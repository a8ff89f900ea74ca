import { Section } from '@/components/ui/section';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlanData } from '@/lib/pages/plan/plan-data';

/** What others reported of the plan, each with who said it. */
export function PlanFacts({ data, frame }: { data: PlanData; frame: PageFrame }) {
  const { language, text } = frame;
  const facts = data.plan.facts ?? [];
  if (facts.length === 0) return null;
  return (
    <Section title={text.plan.facts} hint={text.plan.factsHint}>
      <table className="table mt-2">
        <thead>
          <tr>
            <th scope="col">{text.plan.factHead}</th>
            <th scope="col">{text.plan.sourceHead}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ label, source }) => (
            <tr key={label[language]}>
              <th scope="row">{label[language]}</th>
              <td>{source[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
