import { z } from 'zod';

/** What version 0.2 of the reconciliation protocol asks of answers, after its own JSON schemas. */

const template = z.string().includes('{{id}}');
const type = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  broader: z.array(z.looseObject({ id: z.string(), name: z.string() })).optional(),
});
const service = z.object({ service_url: z.url(), service_path: z.string().startsWith('/') });
const described = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  description: z.string().optional(),
});

export const manifest = z.strictObject({
  versions: z.array(z.string()).refine((versions) => versions.includes('0.2')),
  name: z.string(),
  identifierSpace: z.url(),
  schemaSpace: z.url(),
  defaultTypes: z.array(type),
  view: z.object({ url: template }),
  preview: z.object({ url: template, width: z.int(), height: z.int() }),
  suggest: z.object({ entity: service, type: service, property: service }),
  extend: z.object({ propose_properties: service, property_settings: z.array(z.never()) }),
  batchSize: z.int(),
});

export const resultBatch = z.record(
  z.string(),
  z.strictObject({
    result: z.array(
      z.strictObject({
        id: z.string().min(1),
        name: z.string().min(1),
        description: z.string(),
        score: z.number().min(0).max(100),
        match: z.boolean(),
        features: z.array(z.object({ id: z.string(), value: z.union([z.boolean(), z.number()]) })),
        type: z.array(type),
      }),
    ),
  }),
);

export const suggestedEntities = z.strictObject({
  result: z.array(described.extend({ notable: z.array(type) })),
});
export const suggestedTypes = z.strictObject({ result: z.array(type) });
export const suggestedProperties = z.strictObject({ result: z.array(described) });

export const proposal = z.strictObject({
  type: z.string(),
  limit: z.number().optional(),
  properties: z.array(described),
});

const cell = z.union([
  z.strictObject({ str: z.string() }),
  z.strictObject({ int: z.int() }),
  z.strictObject({ float: z.number() }),
  z.strictObject({ id: z.string(), name: z.string() }),
]);

export const extension = z.strictObject({
  meta: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      type: z.object({ id: z.string(), name: z.string() }).optional(),
    }),
  ),
  rows: z.record(z.string(), z.record(z.string(), z.array(cell))),
});
