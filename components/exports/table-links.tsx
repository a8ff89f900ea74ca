import type { Messages } from '@/lib/i18n/messages';

interface TableLinksProps {
  readonly text: Pick<Messages['common'], 'takeTables' | 'takeCsv' | 'takeCsvExcel'>;
  readonly tables: readonly { readonly id: string; readonly name: string }[];
  /** Where a table is had as CSV; further parameters may follow. */
  readonly addressOf: (table: string) => string;
}

/** Each table under its name as CSV, for programs and for a French Excel: opened without script. */
export function TableLinks({ text, tables, addressOf }: TableLinksProps) {
  const { takeTables, takeCsv, takeCsvExcel } = text;
  return (
    <details className="take-tables">
      <summary>{takeTables}</summary>
      <ul>
        {tables.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <TableLink href={addressOf(id)} name={name} label={takeCsv} />
            <TableLink href={`${addressOf(id)}&variante=excel`} name={name} label={takeCsvExcel} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function TableLink({
  href,
  name,
  label,
}: {
  readonly href: string;
  readonly name: string;
  readonly label: string;
}) {
  return (
    <a href={href} rel="nofollow" aria-label={`${label}, ${name}`} suppressHydrationWarning>
      {label}
    </a>
  );
}
