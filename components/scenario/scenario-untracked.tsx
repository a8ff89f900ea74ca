import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { ScenarioNotTracked } from '@/lib/pages/scenario/load-scenario';

/** The indicator asked about is mapped to nothing, or none is: said in words, with the way back. */
export function ScenarioUntracked({
  frame: { text, language, path },
  data: { notTracked },
}: {
  frame: PageFrame;
  data: ScenarioNotTracked;
}) {
  const { scenario, pages } = text;
  return (
    <div className="py-10 text-16">
      <h1 className="text-21 font-bold wide:text-26">{scenario.title}</h1>
      <p className="mt-2">
        {notTracked ? fill(pages.notTrackedText, { name: notTracked.label[language] }) : scenario.notTracked}
      </p>
      <p className="links mt-2 text-13">
        {notTracked && <a href={path}>{scenario.others}</a>}
        <a href="/plan">{scenario.backToPlan}</a>
      </p>
    </div>
  );
}
