import { z } from 'zod';
import { parse } from './parse.ts';
import { MOST_PROPERTIES } from './properties.ts';

const propertyValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.looseObject({ id: z.string() }),
]);

const query = z
  .strictObject({
    query: z.string().trim().min(1).optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
    limit: z.number().int().positive().optional(),
    properties: z
      .array(
        z.looseObject({
          pid: z.string(),
          v: z.union([propertyValue, z.array(propertyValue)]),
        }),
      )
      .max(MOST_PROPERTIES)
      .optional(),
  })
  .refine(
    ({ query, properties = [] }) => query !== undefined || properties.length > 0,
    'expected a query or properties',
  );

export const LARGEST_BATCH = 50;

const batch = z
  .record(z.string(), query)
  .refine(
    (queries) => Object.keys(queries).length <= LARGEST_BATCH,
    `expected at most ${LARGEST_BATCH} queries`,
  );

/** What one row of a table asks: which entity is meant. */
export type ReconciliationQuery = z.infer<typeof query>;
export type PropertyValue = z.infer<typeof propertyValue>;

export const queriesOf = (given: unknown): Readonly<Record<string, ReconciliationQuery>> =>
  parse(batch, given, 'queries');
