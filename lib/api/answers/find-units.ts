import { isInScope, NATION } from '@/lib/org-units/scope';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { readOrgUnit } from '@/lib/store/queries/org-units';
import type { StoreContext } from '../open-context';
import { ProblemError } from '../problem';

/**
 * The org unit that a parameter names.
 * @throws ProblemError 404 `unknown-org-unit`, 403 `outside-scope`. That a unit exists is public; its figures are not.
 */
export async function findOrgUnit(context: StoreContext, uid: string, parameter: string): Promise<OrgUnit> {
  const unit = await readOrgUnit(context.store, NATION, uid);
  if (unit === undefined) {
    throw new ProblemError(
      'unknown-org-unit',
      {
        fr: `L’unité «\u202f${uid}\u202f» n’existe pas. /api/v1/org-units donne celles du pays.`,
        en: `There is no org unit "${uid}". /api/v1/org-units gives those of the country.`,
      },
      { parameter },
    );
  }
  if (!isInScope(context.scope, unit)) {
    throw new ProblemError(
      'outside-scope',
      {
        fr: `L’unité «\u202f${uid}\u202f» est hors des régions que votre compte peut consulter.`,
        en: `The org unit "${uid}" is outside the regions that your account may consult.`,
      },
      { parameter },
    );
  }
  return unit;
}
