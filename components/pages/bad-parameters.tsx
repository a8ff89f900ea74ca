import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { BadParameter } from '@/lib/pages/page-frame';

/** An address with a value that does not exist: which, and what there is instead. */
export function BadParameters({
  problems,
  path,
  language,
}: {
  problems: readonly BadParameter[];
  path: string;
  language: Language;
}) {
  const { states, pages } = messagesIn(language);
  return (
    <div className="max-w-text py-10">
      <h1 className="text-21 font-bold wide:text-26">{states.badQuery}</h1>
      {problems.map(({ parameter, value, takes }) => (
        <section key={parameter} className="mt-3">
          <p className="text-16">{fill(pages.badParameter, { parameter, value })}</p>
          {takes.length > 0 && (
            <ul className="mt-2 columns-2 text-13 wide:columns-3">
              {takes.map(({ id, label }) => (
                <li key={id} className="py-0.5">
                  <a href={`${path}?${parameter}=${encodeURIComponent(id)}`}>{label}</a>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <p className="mt-6">
        <a href={path}>{pages.withoutParameters}</a>
      </p>
    </div>
  );
}
