import { z } from 'zod';
import type { Operation } from '../operations/operation';
import { templateOf } from '../path-parts';
import { namedSchemas, schemaAddress } from '../schemas/registry';
import { describeOperation } from './describe-operation';

export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly [section: string]: unknown;
}

/** The OpenAPI 3.1 document of some operations, made from the schemas they parse with. */
export function buildOpenApi(operations: readonly Operation[]): OpenApiDocument {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const path = templateOf(operation.path);
    paths[path] = {
      ...paths[path],
      [operation.method]: describeOperation(operation, 'json'),
    };
    if (operation.hasTable) paths[`${path}.csv`] = { get: describeOperation(operation, 'csv') };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tableau SEC',
      version: '1',
      summary: 'National dashboard of Community Case Management: indicators by org unit and period.',
      description:
        'Data are those of the last release pulled from the national server; every answer says which one. ' +
        'No data is `no-data`, never zero, and an outage is a 503, never an empty list. ' +
        'Words are in French or English, by the `langue` cookie, then `Accept-Language`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ session: [] }, { token: [] }],
    paths,
    components: {
      schemas: describeSchemas(),
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'next-auth.session-token',
          description:
            'Set by the sign-in page; with the prefix `__Secure-` where the dashboard is opened by https.',
        },
        token: {
          type: 'http',
          scheme: 'bearer',
          description:
            'An access token that a user makes on the page /compte; with rights and an end of its own.',
        },
      },
    },
  };
}

function describeSchemas(): Record<string, unknown> {
  const { schemas } = z.toJSONSchema(namedSchemas, { uri: schemaAddress, io: 'output' });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutIdentity(schema)]));
}

/** The dialect and base address that stand on a schema of its own are the document's here. */
function withoutIdentity(schema: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));
}
