import { definePage, definePageMetadata } from '@/components/access/define-page';
import { pickFormWords } from '@/components/access/form/form-words';
import { readText } from '@/components/access/read-query';
import { SiteFooter } from '@/components/layout/site-footer';
import { BadParameters } from '@/components/pages/bad-parameters';
import { ChosenTarget } from '@/components/targets/chosen-target';
import { NewTarget } from '@/components/targets/new-target';
import { TargetsHead } from '@/components/targets/targets-head';
import { TargetsNotes } from '@/components/targets/targets-notes';
import { TargetsTable } from '@/components/targets/targets-table';
import { pageOrigin } from '@/lib/board/page-origin';
import { messagesIn } from '@/lib/i18n/messages';
import { loadTargetsPage } from '@/lib/pages/targets/load-targets-page';
import { pageAddress } from '@/lib/pages/page-address';
import { currentProfile } from '@/lib/profile/current';
import { mayDecideOn } from '@/lib/targets/check-key';
import { targetKeyText } from '@/lib/targets/decision';
import { listSiblings } from '@/lib/targets/same-document';
import { decideOnTarget, withdrawDecision } from './actions';

const PATH = '/plan/cibles';

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).targets.title,
}));

/** All targets of a plan (`?plan=`), where they come from, and one of them open for a decision (`?cible=`). */
export default definePage(PATH, async ({ reader, scope, language, query }) => {
  const text = messagesIn(language);
  const profile = currentProfile();
  const asked = { plan: readText(query, 'plan') ?? '', cible: readText(query, 'cible') ?? '' };
  const page = await loadTargetsPage(scope, asked.plan || null, new Date());
  if (!page) {
    const takes = profile.plans.map(({ id, name }) => ({ id, label: name[language] }));
    if (takes.length === 0) return <p className="py-10 text-16">{text.targets.noPlans}</p>;
    const problems = [{ parameter: 'plan', value: asked.plan, takes }];
    return <BadParameters problems={problems} path={PATH} language={language} />;
  }
  const addressOf = (cible: string | null) =>
    pageAddress({ path: PATH, asked: { plan: page.plan.id } }, { cible });
  const here = addressOf(asked.cible || null);
  const target = { text, language, regions: page.regions, country: profile.name[language] };
  const mayWrite = reader.permissions.has('targets:write');
  const mayDecide = (region: string | null) => mayWrite && mayDecideOn(scope, region);
  const chosen = page.standing.find(({ key }) => targetKeyText(key) === asked.cible);
  const isOpen = chosen !== undefined && mayDecide(chosen.key.region);
  const basics = { here, words: pickFormWords(text), text, language };
  const isNew = mayWrite && asked.cible === '';
  return (
    <div className="pb-2">
      <TargetsHead page={page} target={target} path={PATH} mayWrite={mayWrite} scope={scope} />
      {asked.cible !== '' && !isOpen && (
        <p role="alert" className="notice notice-fault mb-4">
          {chosen ? text.targets.notYours : text.targets.notHere}
        </p>
      )}
      {isOpen && (
        <div className="screen-only">
          <ChosenTarget
            standing={chosen}
            siblings={listSiblings(chosen, page.standing)}
            listAddress={addressOf(null)}
            decide={decideOnTarget}
            withdraw={withdrawDecision}
            {...{ target, ...basics }}
          />
        </div>
      )}
      {page.standing.length > 0 && (
        <TargetsTable
          page={page}
          words={target}
          chosen={chosen ? targetKeyText(chosen.key) : null}
          addressOf={({ key }) => (mayDecide(key.region) ? `${addressOf(targetKeyText(key))}#cible` : null)}
        />
      )}
      <TargetsNotes page={page} target={target} />
      {isNew && (
        <div className="screen-only mt-6">
          <NewTarget country={target.country} decide={decideOnTarget} {...{ page, scope, ...basics }} />
        </div>
      )}
      <SiteFooter
        text={text.common}
        fictive={page.fictive}
        address={`${await pageOrigin()}${addressOf(null)}`}
      />
    </div>
  );
});
