import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OPERATIONS } from '../operations';
import { templateOf } from '../path-parts';
import { parameterNotes } from '../schemas/registry';
import { buildOpenApi } from './document';

const text = JSON.stringify(buildOpenApi(OPERATIONS));
const documentSchema = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
});
const document = documentSchema.parse(JSON.parse(text));

/** Addresses of the route files under a folder of `app/`. */
function listRoutes(folder: string): string[] {
  const root = fileURLToPath(new URL(`../../../app/${folder}`, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('route.ts'))
    .map((path) => `/${folder}/${path.replace(/\/?route\.ts$/, '')}`);
}

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(JSON.parse(text));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
    expect(document.openapi).toBe('3.1.0');
  });

  it('holds every route, and no other', () => {
    const routes = [...listRoutes('api/v1').map(templateOf), '/api/health', '/api/ready'].sort();
    expect(Object.keys(document.paths).sort()).toEqual(routes);
  });

  it('has every schema that it points to, and no operation twice', () => {
    const pointed = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]);
    expect(pointed.length).toBeGreaterThan(10);
    expect(pointed.filter((id) => !Object.hasOwn(document.components.schemas, id ?? ''))).toEqual([]);
    expect(text.match(/"\$ref":"(?!#\/components\/)/)).toBeNull();
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says in words, in both languages, what every parameter takes', () => {
    const silent = OPERATIONS.flatMap(({ id, input }) =>
      Object.entries(input.shape)
        .filter(([, schema]) => !(schema instanceof z.ZodType && parameterNotes.get(schema)?.takes.fr))
        .map(([name]) => `${id} ${name}`),
    );
    expect(silent).toEqual([]);
  });
});
