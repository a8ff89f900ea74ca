import { z } from 'zod';
import type { Localized } from '@/lib/i18n/language';

/** Schemas of answers that stand under their own name in the OpenAPI document. */
export const namedSchemas = z.registry<{ id: string; description?: string }>();

/** What a parameter takes, in words: told in a 400 and in the OpenAPI document. */
export const parameterNotes = z.registry<{ takes: Localized; example?: string }>();

/** Where a named schema stands in the OpenAPI document. */
export function schemaAddress(id: string): string {
  return `#/components/schemas/${id}`;
}
