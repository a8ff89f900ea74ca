import { Section } from '@/components/ui/section';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import type { Account } from '@/lib/store/access-types';
import { sayRegions, sayRole, type RegionNames } from '../words/say-rights';
import { AccountFacts } from './account-facts';

interface RightsSectionProps {
  readonly account: Account;
  readonly regionNames: RegionNames;
  readonly text: Pick<Messages, 'access' | 'account'>;
  readonly language: Language;
}

/** Who one is here, and what one may do. */
export function RightsSection({ account, regionNames, text, language }: RightsSectionProps) {
  const { access, account: say } = text;
  const { name, email, role, regions } = account;
  const facts = [
    [say.name, name],
    [say.email, email],
    [say.role, sayRole(role, access)],
    [say.regions, role && sayRegions(regions, regionNames, access, language)],
    [say.mayDo, role && say.roleMay[role]],
  ] as const;
  return (
    <Section title={say.rights}>
      <AccountFacts facts={facts.filter(([, value]) => value !== null)} />
    </Section>
  );
}
