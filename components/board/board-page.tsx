import { ForbiddenPage } from '@/components/access/forbidden-page';
import { BadQueryNotice } from '@/components/states/bad-query-notice';
import { NotFoundPage } from '@/components/states/not-found-page';
import { OutsideNotice } from '@/components/states/outside-notice';
import { EmptyStore } from '@/components/states/empty-store';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import type { PageContext } from '@/lib/access/page-context';
import { boardCrumbs } from '@/lib/board/crumbs';
import { loadBoard } from '@/lib/board/load-board';
import { packBoard } from '@/lib/board/pack-board';
import { pageOrigin } from '@/lib/board/page-origin';
import { findMachineChromium } from '@/lib/export/chromium/find-chromium';
import { messagesIn } from '@/lib/i18n/messages';
import { Board } from './board';
import { sendBoard } from './send-board';

/** The country's board, or why it cannot be shown. */
export async function BoardPage({ page }: { page: PageContext }) {
  const { reader, scope, language, query } = page;
  const loaded = await loadBoard({ query, language, scope });
  const text = messagesIn(language);
  if (loaded.kind === 'empty') return <EmptyStore reader={reader} language={language} />;
  if (loaded.kind === 'unknown-place') return <NotFoundPage />;
  if (loaded.kind === 'out-of-scope') return <ForbiddenPage reason="scope" />;
  if (loaded.kind === 'outside') return <OutsideNotice place={loaded} language={language} />;
  if (loaded.kind === 'bad-query') return <BadQueryNotice loaded={loaded} language={language} />;
  if (loaded.kind === 'nothing-tracked') return <p className="py-8">{text.data.completenessAbsent}</p>;
  const { props, country } = loaded;
  const { choice } = props;
  return (
    <>
      <Breadcrumb label={text.common.breadcrumb} crumbs={boardCrumbs(loaded, text.board)} />
      <Board
        key={`${choice.level} ${choice.period}`}
        sent={await sendBoard(packBoard(props))}
        foot={{
          ...{ country, origin: await pageOrigin() },
          withChromium: findMachineChromium() !== undefined,
        }}
      />
    </>
  );
}
