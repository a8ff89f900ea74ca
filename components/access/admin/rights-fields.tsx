import { ROLES, type Role } from '@/lib/access/permissions';
import type { Messages } from '@/lib/i18n/messages';
import type { FormBasics } from '../form/form-basics';
import { SelectField, type Option } from '../form/select-field';
import { TextField } from '../form/text-field';
import { ScopeField } from './scope-field';

interface RightsFieldsProps extends Pick<FormBasics, 'text'> {
  /** What stands in the fields at first. */
  readonly held: {
    readonly name: string;
    readonly role: Role | null;
    /** `null`: the whole country; none of them, or `undefined`: nothing has been chosen yet. */
    readonly regions: readonly string[] | null | undefined;
  };
  readonly regionOptions: readonly Option[];
}

/** The fields as they are labelled, by name. */
export function labelsOf({ email, name, role, scope, regions }: Messages['admin']): Record<string, string> {
  return { email, name, role, scope, regions };
}

/** Who an account is of, what it may do and where. */
export function RightsFields({ held, regionOptions, text }: RightsFieldsProps) {
  const { access, admin } = text;
  const roles = ROLES.map((value) => ({ value, label: access.role[value] }));
  return (
    <>
      <div className="form-narrow grid gap-3.5">
        <TextField
          name="name"
          label={admin.name}
          defaultValue={held.name}
          maxLength={100}
          autoComplete="off"
        />
        <SelectField
          name="role"
          label={admin.role}
          options={[...roles, { value: 'none', label: admin.noRoleOption }]}
          defaultValue={held.role ?? 'none'}
        />
      </div>
      <ScopeField
        words={{
          scope: admin.scope,
          nation: admin.scopeNation,
          some: admin.scopeRegions,
          regions: admin.regions,
        }}
        regionOptions={regionOptions}
        held={held.regions?.length === 0 ? undefined : held.regions}
      />
    </>
  );
}
