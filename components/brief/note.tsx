import type { BriefSection } from '@/lib/committee/brief-types';
import type { BriefView } from '@/lib/committee/view/view-brief';
import { AnnexSection } from './annex-section';
import { ChangesSection } from './changes-section';
import { FindingsList, FreeParagraphs } from './findings-list';
import { LiveAddress } from './live-address';
import { MapSection } from './map-section';
import { PlanSection } from './plan-section';
import { QuestionsSection } from './questions-section';
import { DecisionsSection, RecommendationsSection } from './recommendations-section';
import { RegionsSection } from './regions-section';

interface NoteProps {
  readonly view: BriefView;
  readonly address: string | null;
}

/** The note as it is printed; the same on the screen, on paper and in the PDF. */
export function Note({ view, address }: NoteProps) {
  const { head, findings, sections, speaker } = view;
  const { common } = speaker.text;
  return (
    <article className="note" lang={speaker.language}>
      <header>
        <p className="note-kick">{head.session}</p>
        <h1>{head.title}</h1>
        <p className="note-hint screen-only">{head.about}</p>
        {head.margins.footMiddle !== '' && <p className="note-state">{head.margins.footMiddle}</p>}
        <FindingsList findings={findings.lead} word={common.toValidate} lead />
      </header>
      <FreeParagraphs texts={view.paragraphs('start')} />
      <QuestionsSection view={view} />
      {view.map !== null && <MapSection view={view} map={view.map} />}
      <LiveAddress view={view} address={address} />
      {sections.map((section) => (
        <Part key={section} section={section} view={view} />
      ))}
      {!sections.includes('recommendations') && <DecisionsSection view={view} />}
    </article>
  );
}

interface PartProps {
  readonly section: BriefSection;
  readonly view: BriefView;
}

function Part({ section, view }: PartProps) {
  return (
    <>
      {section === 'plan' && <PlanSection view={view} />}
      {section === 'regions' && <RegionsSection view={view} />}
      {section === 'changes' && <ChangesSection view={view} />}
      {section === 'recommendations' && (
        <>
          <RecommendationsSection view={view} />
          <DecisionsSection view={view} />
        </>
      )}
      {section === 'annex' && <AnnexSection view={view} />}
      <FreeParagraphs texts={view.paragraphs(section)} />
    </>
  );
}
