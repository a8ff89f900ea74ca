import type { MappingWords } from '@/lib/pages/quality/say-mapping';

/** How the mapping stood when it was last checked, in words; what needs a person stands out. */
export function MappingState({ words }: { words: MappingWords }) {
  return (
    <div className="mt-1 mb-2 grid gap-1">
      <p>
        <b>{words.main}</b> {words.sample}
      </p>
      {words.warnings.map((warning) => (
        <p key={warning} className="notice notice-fault">
          {warning}
        </p>
      ))}
      {words.underWay !== null && <p role="status">{words.underWay}</p>}
    </div>
  );
}
