/** What a form shows after it was sent; texts are in the reader's language. */
export type FormState =
  | { readonly kind: 'idle' }
  /** `secret` is shown once and kept nowhere. */
  | {
      readonly kind: 'done';
      readonly message: string;
      readonly secret?: string;
      readonly example?: FormExample;
    }
  | {
      readonly kind: 'invalid';
      readonly message: string;
      /** By name of the field: what is wrong with it. */
      readonly fields: Readonly<Record<string, string>>;
      readonly values: FormValues;
    }
  | { readonly kind: 'refused'; readonly message: string; readonly values: FormValues };

/** A line to try a secret with: it holds the secret too. */
export interface FormExample {
  readonly label: string;
  readonly command: string;
}

/** What was typed, to be shown again: never a password. The values of a list stand together, a space between. */
export type FormValues = Readonly<Record<string, string>>;

export const IDLE: FormState = { kind: 'idle' };

/** What an action makes of its input. */
export type FormOutcome =
  | { readonly done: string; readonly secret?: string; readonly example?: FormExample }
  | { readonly invalid: Readonly<Record<string, string>>; readonly message?: string }
  /** `values` take the place of what was typed in these fields. */
  | { readonly refused: string; readonly values?: FormValues }
  /** An own path. */
  | { readonly redirect: string };
