import { currentProfile } from '@/lib/profile/current';
import type { Role } from '../permissions';

export interface DemonstrationPerson {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** Uids; `null`: the nation. */
  readonly regions: readonly string[] | null;
}

const PEOPLE = [
  { email: 'partenaire@demo.example', name: 'Partenaire (démonstration)', role: 'viewer' },
  { email: 'officiel@demo.example', name: 'Officiel (démonstration)', role: 'official' },
  { email: 'secretaire@demo.example', name: 'Secrétaire (démonstration)', role: 'secretary' },
  { email: 'admin@demo.example', name: 'Administrateur (démonstration)', role: 'admin' },
] as const;

/** Whose accounts these are, whatever the country. */
export const DEMONSTRATION_EMAILS: readonly string[] = PEOPLE.map(({ email }) => email);

/** Who tries the demonstration: one of each role, the partner confined to the last two regions of the programme. */
export function listDemonstrationPeople(): readonly DemonstrationPerson[] {
  const regions = currentProfile().programmeRegions.slice(-2).sort();
  return PEOPLE.map((person) => ({ ...person, regions: person.role === 'viewer' ? regions : null }));
}
