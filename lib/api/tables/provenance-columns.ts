import type { CsvColumn } from '@/lib/export/csv/write-csv';
import type { DataContext } from '../open-context';

const DEMONSTRATION = { fr: 'serveur de démonstration', en: 'demonstration server' };

/**
 * Where a row comes from: server, as of when, release. A row keeps them when it is copied elsewhere.
 * Invented data have one more column, whose header says so in the same words everywhere.
 */
export function provenanceColumns({
  release,
  source,
  language,
}: Pick<DataContext, 'release' | 'source' | 'language'>): CsvColumn<unknown>[] {
  const origin = source.kind === 'demonstration' ? DEMONSTRATION[language] : source.origin;
  const fictive: CsvColumn<unknown> = {
    id: 'Données fictives',
    title: { fr: 'Données fictives', en: 'Fictive data' },
    read: () => (language === 'fr' ? 'oui' : 'yes'),
  };
  return [
    { id: 'source', title: { fr: 'Source', en: 'Source' }, read: () => origin },
    {
      id: 'dataAsOf',
      title: { fr: 'Données au', en: 'Data as of' },
      read: () => release.dataAsOf.toISOString(),
    },
    { id: 'release', title: { fr: 'Version', en: 'Release' }, read: () => release.label },
    ...(source.fictive ? [fictive] : []),
  ];
}
