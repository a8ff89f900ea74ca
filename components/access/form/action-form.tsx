'use client';

import { Fragment, useActionState, useEffect, useRef, type ReactNode } from 'react';
import { IDLE, type FormState } from '@/lib/access/forms/form-state';
import { FormContext } from './form-context';
import { FormMessage } from './form-message';
import type { FormWords } from './form-words';

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

interface ActionFormProps {
  readonly action: FormAction;
  /** Its name within the page: without script the answer comes back to this place. */
  readonly id: string;
  /** Address of the page, query included. */
  readonly here: string;
  readonly words: FormWords;
  /** Its fields as they are labelled, by name: the message over the form names those at fault. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Something to know before the form is sent; its answer takes the place. */
  readonly notice?: ReactNode;
  /** `false`: something else has been done since, so that the form no longer says what it did. */
  readonly holds?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A form of a server action. With script or without, it comes back with its message, what is wrong with each field, and what
 * was typed. The browser's own checks are off: their words would be in the browser's language, not the page's.
 */
export function ActionForm({
  action,
  id,
  here,
  words,
  labels,
  notice,
  holds = true,
  className,
  children,
}: ActionFormProps) {
  const [state, send] = useActionState(action, IDLE, `${here}#${id}`);
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.kind !== 'idle') message.current?.focus();
  }, [state]);
  return (
    <form id={id} action={send} noValidate className={`form ${className ?? ''}`}>
      {state.kind === 'idle' && notice}
      {(holds || state.kind !== 'done') && (
        <FormMessage ref={message} form={id} state={state} words={words} labels={labels} />
      )}
      <FormContext value={{ form: id, state }}>
        {/* A new answer makes the fields anew: the browser resets a sent form to what stood in it first. */}
        <Fragment key={JSON.stringify(state)}>{children}</Fragment>
      </FormContext>
    </form>
  );
}
