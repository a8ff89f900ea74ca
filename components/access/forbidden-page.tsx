import Link from 'next/link';
import { readRegionNames } from '@/lib/access/accounts/region-names';
import { setAnswerStatus } from '@/lib/access/answer-status';
import { currentIdentity } from '@/lib/access/current-identity';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { requestLanguage } from '@/lib/i18n/request';
import { currentStore } from '@/lib/store/current';
import { sayRegions, sayRole } from './words/say-rights';

interface ForbiddenPageProps {
  /** What does not open the page: the account's role, or the regions that it is held to. */
  readonly reason: 'role' | 'scope';
}

/** 403: what one's account does not open, whom to ask, and the way back. */
export async function ForbiddenPage({ reason }: ForbiddenPageProps) {
  await setAnswerStatus(403);
  const language = await requestLanguage();
  const { access } = messagesIn(language);
  const { forbidden } = access;
  const identity = await currentIdentity();
  const reader = identity.kind === 'reader' ? identity.reader : null;
  const account = reader?.account ?? null;
  const names = await readRegionNames(await currentStore());
  const regions = reader?.scope.kind === 'regions' ? reader.scope.regions : null;
  const why =
    account === null
      ? forbidden.textNobody
      : account.role === null
        ? forbidden.textNoRole
        : fill(reason === 'role' ? forbidden.textRole : forbidden.textScope, {
            role: sayRole(account.role, access),
            regions: sayRegions(regions, names, access, language),
          });
  return (
    <div className="max-w-text py-10">
      <h1 className="text-21 font-bold wide:text-26">{forbidden.title}</h1>
      <p className="mt-3 text-16">{why}</p>
      {account !== null && account.role !== null && <p className="mt-3 text-16">{forbidden.ask}</p>}
      <p className="links mt-6">
        {reader?.permissions.has('overview:read') && (
          <Link href="/" prefetch={false}>
            {forbidden.backToMap}
          </Link>
        )}
        {account === null ? (
          <a href="/connexion">{access.menu.signIn}</a>
        ) : (
          <a href="/compte">{account.role === null ? access.menu.own : forbidden.toAccount}</a>
        )}
      </p>
    </div>
  );
}
