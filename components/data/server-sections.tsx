import { Section } from '@/components/ui/section';
import type { SiteState } from '@/lib/board/load-site';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { MEASURES } from '@/lib/indicators/measures';
import type { PullsState } from '@/lib/pages/quality/load-pulls';
import { sayMapping } from '@/lib/pages/quality/say-mapping';
import { mappedIn } from '@/lib/profile-check/mapped-measures';
import { MappingState } from './mapping-state';
import { PullsTable } from './pulls-table';
import { RefusalsTable } from './refusals-table';
import { ServerState } from './server-state';

interface ServerSectionsProps {
  readonly site: SiteState;
  readonly state: PullsState;
  readonly text: Messages;
  readonly language: Language;
}

/** The national server: whether it answers, what it sent, what was refused. There before any figure is. */
export function ServerSections({ site, state, text, language }: ServerSectionsProps) {
  const { data, quality } = text;
  return (
    <>
      <Section id="refus" title={data.refusals}>
        <RefusalsTable refused={state.refused} text={data} language={language} />
        <SyncFile text={text} />
      </Section>
      <Section id="collectes" title={data.pulls}>
        <ServerState site={site} text={text} language={language} />
        <PullsTable pulls={state.pulls} text={data} language={language} />
        <SyncFile text={text} />
      </Section>
      <Section id="correspondances" title={quality.mapping}>
        <p className="mt-1">
          {fill(quality.mapped, { mapped: mappedIn(site.profile).length, total: MEASURES.length })}
        </p>
        <MappingState words={sayMapping(state.mapping, site.profile, { text, language }, new Date())} />
        <p className="links screen-only">
          <a href="/donnees/correspondances">{quality.toMapping}</a>
          <a href="/api/v1/mapping.csv">{quality.mappingCsv}</a>
        </p>
      </Section>
    </>
  );
}

function SyncFile({ text: { quality } }: Pick<ServerSectionsProps, 'text'>) {
  return (
    <p className="links screen-only">
      <a href="/api/v1/sync.csv">{quality.refusedCsv}</a>
    </p>
  );
}
