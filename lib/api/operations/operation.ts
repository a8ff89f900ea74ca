import type { z } from 'zod';
import type { ProblemCode } from '../problem-codes';

/** One address and method of the API, said once: the wrapper parses by it, the OpenAPI document and the tests are made from it. */
export interface Operation<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> {
  readonly id: string;
  readonly method: 'get' | 'post';
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly description: string;
  /** The query string. */
  readonly input: Input;
  /** The JSON body, for `post`. */
  readonly body?: z.ZodType;
  readonly output: Output;
  readonly status: 200 | 202;
  /** Answers CSV too: `Accept: text/csv`, the same address with `.csv`, or `format=csv|excel-fr`. */
  readonly hasTable: boolean;
  /** What may go wrong beyond the input. */
  readonly problems: readonly ProblemCode[];
}

/** Arrays and objects as a handler may give them: nobody changes them after. */
export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** Keeps the precise types of the schemas. */
export function defineOperation<Input extends z.ZodObject, Output extends z.ZodType>(
  operation: Operation<Input, Output>,
): Operation<Input, Output> {
  return operation;
}
