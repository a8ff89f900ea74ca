import { currentProfile } from '@/lib/profile/current';
import type { Role } from '../permissions';

export interface DemonstrationPerson {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** Uids; `null`: the nation. */
  readonly regions: readonly string[] | null;
}

/** Who tries the demonstration: one of each role, the partner confined to the last two regions of the programme. */
export function listDemonstrationPeople(): readonly DemonstrationPerson[] {
  const regions = currentProfile().programmeRegions.slice(-2).sort();
  return [
    { email: 'partenaire@demo.example', name: 'Partenaire (démonstration)', role: 'viewer', regions },
    { email: 'officiel@demo.example', name: 'Officiel (démonstration)', role: 'official', regions: null },
    {
      email: 'secretaire@demo.example',
      name: 'Secrétaire (démonstration)',
      role: 'secretary',
      regions: null,
    },
    { email: 'admin@demo.example', name: 'Administrateur (démonstration)', role: 'admin', regions: null },
  ];
}
