import type { FindingEdit } from '@/lib/committee/brief-types';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';

interface UnusedWordsProps {
  readonly text: Messages;
  readonly language: Language;
  readonly unused: readonly FindingEdit[];
}

/** The secretary's words that are printed nowhere, since the figures give their sentences no more: shown, so that nothing is lost. */
export function UnusedWords({ text: { prepare }, language, unused }: UnusedWordsProps) {
  const texts = unused.flatMap(({ text }) => text?.[language] ?? []);
  if (texts.length === 0) return null;
  return (
    <>
      <h3 className="mt-2 font-bold">{prepare.unused}</h3>
      <p className="field-hint">{prepare.unusedHint}</p>
      <ul className="note-findings">
        {texts.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
