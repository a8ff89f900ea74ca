import { fieldId } from './form-context';

interface FaultLinksProps {
  /** Name of the form within the page. */
  readonly form: string;
  /** What is wrong, by name of the field. */
  readonly faults: Readonly<Record<string, string>>;
  /** Fields as they are labelled, by name. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/**
 * The fields at fault, each a link to it: on a small screen the field itself may be out of sight. A field without a label here
 * is named by what is wrong with it.
 */
export function FaultLinks({ form, faults, labels = {} }: FaultLinksProps) {
  return (
    <ul className="notice-faults">
      {Object.entries(faults).map(([name, problem]) => {
        const label = labels[name];
        return (
          <li key={name}>
            <a href={`#${fieldId(form, name)}`}>{label ?? problem}</a>
            {label !== undefined && <span> – {problem}</span>}
          </li>
        );
      })}
    </ul>
  );
}
