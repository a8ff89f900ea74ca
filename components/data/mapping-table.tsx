import type { Messages } from '@/lib/i18n/messages';
import { MEASURES } from '@/lib/indicators/measures';
import type { CountryProfile } from '@/lib/profile/types';

interface MappingTableProps {
  readonly profile: CountryProfile;
  readonly text: Pick<Messages, 'data' | 'measures'>;
}

/** Every measure and the items of the national server that add up to it. */
export function MappingTable({ profile, text: { data, measures } }: MappingTableProps) {
  return (
    <details>
      <summary className="cursor-pointer py-1 text-13 text-accent underline">{data.mappingHint}</summary>
      <table className="table">
        <caption className="sr-only">{data.mapping}</caption>
        <thead>
          <tr>
            <th scope="col">{data.measure}</th>
            <th scope="col">{data.items}</th>
          </tr>
        </thead>
        <tbody>
          {MEASURES.map((measure) => {
            const mapping = profile.source.measures[measure];
            return (
              <tr key={measure}>
                <th scope="row">
                  {measures[measure]} <span className="block text-12 text-ink-2">{measure}</span>
                </th>
                <td className="break-all">
                  {mapping ? mapping.items.join(' + ') : data.notMapped}
                  {mapping?.absentIsZero && (
                    <span className="block text-12 text-ink-2">{data.absentIsZero}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
