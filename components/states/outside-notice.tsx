import Link from 'next/link';
import type { OutsidePlace } from '@/lib/board/board-types';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

/** A place outside the programme: why there are no figures, and the way to those there are. */
export function OutsideNotice({ place, language }: { place: OutsidePlace; language: Language }) {
  const { states } = messagesIn(language);
  return (
    <div className="max-w-text py-10">
      <h1 className="text-21 font-bold wide:text-26">{fill(states.outside, { place: place.name })}</h1>
      <p className="mt-3 text-16">
        {fill(states.outsideText, { place: place.name })}
        {place.programme && ` ${fill(states.outsideRegions, { regions: place.programme.join(', ') })}`}
      </p>
      <p className="links mt-6">
        <Link href="/" prefetch={false}>
          {states.backToMap}
        </Link>
        {place.scope !== 'overview' && (
          <Link href="/?niveau=district" prefetch={false}>
            {states.toDistricts}
          </Link>
        )}
      </p>
    </div>
  );
}
