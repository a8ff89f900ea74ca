import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { readEnvironment } from '@/lib/config/environment';
import type { Language } from '@/lib/i18n/language';
import { requestLanguage } from '@/lib/i18n/request';
import { currentStore } from '@/lib/store/current';
import type { Store } from '@/lib/store/types';
import { brand } from '../brand';
import { decide } from '../decide';
import { identify } from '../identify';
import { isOwnHost } from '../own-host';
import { isOwnOrigin } from '../own-origin';
import type { Reader } from '../reader';
import { ACTION_RULES, type ActionName } from '../rules';
import { visitorOf, type Visitor } from '../visitor';
import { isTooLong, MOST_BYTES } from './form-bounds';
import type { FormOutcome, FormState, FormValues } from './form-state';
import { REFUSALS, sayProblems, sayToCorrect } from './form-words';
import { readForm, typedValues } from './read-form';

/** What an action acts with. */
export interface ActionContext<Who = Reader> {
  readonly reader: Who;
  readonly language: Language;
  readonly visitor: Visitor;
  readonly store: Store;
}

type OpenActionName = {
  [Name in ActionName]: (typeof ACTION_RULES)[Name] extends 'open' ? Name : never;
}[ActionName];
type ClosedActionName = Exclude<ActionName, OpenActionName>;

export interface FormDefinition<Schema extends z.ZodObject, Who> {
  /** Messages of its issues are keys of `forms.problems`. */
  readonly schema: Schema;
  /** Bytes of its fields together; without it, as many as the proxy lets through to any page. */
  readonly most?: number;
  readonly act: (input: z.output<Schema>, context: ActionContext<Who>) => Promise<FormOutcome>;
}

type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
type Refusal = keyof typeof REFUSALS;

/**
 * A server action with a permission, by its name in the rules: same origin → who asks → may they → fields → act. Nothing that
 * was sent is looked at before the first three. To be exported from a file of server actions and given to `useActionState`.
 */
export function defineFormAction<Schema extends z.ZodObject>(
  name: ClosedActionName,
  definition: FormDefinition<Schema, Reader>,
): FormAction {
  return guardForm(name, definition, (reader) => reader ?? undefined);
}

/** A server action that anyone may send, such as the sign-in; `reader` is `null` for nobody known. */
export function defineOpenFormAction<Schema extends z.ZodObject>(
  name: OpenActionName,
  definition: FormDefinition<Schema, Reader | null>,
): FormAction {
  return guardForm(name, definition, (reader) => reader);
}

function guardForm<Schema extends z.ZodObject, Who>(
  name: ActionName,
  { schema, most = MOST_BYTES, act }: FormDefinition<Schema, Who>,
  actsAs: (reader: Reader | null) => Who | undefined,
): FormAction {
  const guarded: FormAction = async (_state, form) => {
    const language = await requestLanguage();
    const sent = new Headers(await headers());
    const refuse = (refusal: Refusal): FormState => ({
      kind: 'refused',
      message: REFUSALS[refusal][language],
      values: typedValues(schema, form),
    });
    const admitted = await admit(name, sent);
    if ('refusal' in admitted) return refuse(admitted.refusal);
    const reader = actsAs(admitted.reader);
    if (reader === undefined) return refuse('nobody');
    // An action answers on any page, also on one whose own form may be longer.
    if (isTooLong(form, most)) return { ...refuse('too-long'), values: {} };
    const parsed = schema.safeParse(readForm(schema, form));
    if (!parsed.success) {
      const fields = sayProblems(parsed.error, language);
      return { kind: 'invalid', message: sayToCorrect(language), fields, values: typedValues(schema, form) };
    }
    const context = { reader, language, visitor: visitorOf(sent), store: await currentStore() };
    return toState(await act(parsed.data, context), language, typedValues(schema, form));
  };
  return brand(guarded, { kind: 'action', name });
}

async function admit(
  name: ActionName,
  sent: Headers,
): Promise<{ readonly reader: Reader | null } | { readonly refusal: Refusal }> {
  const { publicAddress } = readEnvironment().access;
  if (!isOwnHost(sent.get('host'), publicAddress) || !isOwnOrigin(sent, publicAddress)) {
    return { refusal: 'cross-site' };
  }
  const decision = decide(ACTION_RULES[name], await identify(sent), name);
  if (decision.kind !== 'admitted') return { refusal: decision.kind };
  // Forms are for people: a program has the API.
  return decision.reader?.via === 'token' ? { refusal: 'not-permitted' } : { reader: decision.reader };
}

function toState(outcome: FormOutcome, language: Language, values: FormValues): FormState {
  if ('redirect' in outcome) redirect(outcome.redirect);
  if ('refused' in outcome) {
    return { kind: 'refused', message: outcome.refused, values: { ...values, ...outcome.values } };
  }
  if ('invalid' in outcome) {
    const message = outcome.message ?? sayToCorrect(language);
    return { kind: 'invalid', message, fields: outcome.invalid, values };
  }
  const { done: message, ...shown } = outcome;
  return { kind: 'done', message, ...shown };
}
