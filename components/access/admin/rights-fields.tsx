import { ROLES, type Role } from '@/lib/access/permissions';
import { ChoiceGroup } from '../form/choice-group';
import type { FormBasics } from '../form/form-basics';
import { SelectField, type Option } from '../form/select-field';
import { TextField } from '../form/text-field';

interface RightsFieldsProps extends Pick<FormBasics, 'text'> {
  /** What stands in the fields at first. */
  readonly held: {
    readonly name: string;
    readonly role: Role | null;
    readonly regions: readonly string[] | null;
  };
  readonly regionOptions: readonly Option[];
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
      <ChoiceGroup
        type="radio"
        name="scope"
        legend={admin.scope}
        options={[
          { value: 'nation', label: admin.scopeNation },
          { value: 'regions', label: admin.scopeRegions },
        ]}
        chosen={[held.regions === null ? 'nation' : 'regions']}
      />
      <ChoiceGroup
        type="checkbox"
        name="regions"
        legend={admin.regions}
        options={regionOptions}
        chosen={held.regions ?? []}
        columns
      />
    </>
  );
}
