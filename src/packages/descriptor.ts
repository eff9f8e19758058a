import { z } from 'zod';

const name = z
  .string()
  .regex(/^[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*$/, 'letters and digits joined by -, . or _');

/** Within the package's folder: what lies elsewhere may change, or be somebody's secret. */
const path = z
  .string()
  .refine(
    (text) => !/^([\\/]|[a-z]+:)|(^|[\\/])\.\.([\\/]|$)|\\/i.test(text),
    'a path within the folder, with / between its parts',
  );

const fieldTypes = [
  'string',
  'integer',
  'number',
  'boolean',
  'date',
  'datetime',
  'year',
  'yearmonth',
  'any',
] as const;

const field = z.object({
  name: z.string().min(1),
  type: z.enum(fieldTypes).default('string'),
  format: z.string().optional(),
  missingValues: z.array(z.string()).optional(),
  trueValues: z.array(z.string()).default(['true', 'True', 'TRUE', '1']),
  falseValues: z.array(z.string()).default(['false', 'False', 'FALSE', '0']),
  decimalChar: z.string().length(1).default('.'),
  groupChar: z.string().length(1).optional(),
  bareNumber: z.boolean().default(true),
  constraints: z
    .object({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      enum: z.array(z.coerce.string()).optional(),
      pattern: z.string().optional(),
      minimum: z.coerce.number().optional(),
      maximum: z.coerce.number().optional(),
    })
    .default({}),
});
export type Field = z.output<typeof field>;

const names = z.union([z.string().transform((one) => [one]), z.array(z.string())]);

const schema = z.object({
  fields: z.array(field).min(1),
  missingValues: z.array(z.string()).default(['']),
  primaryKey: names.default([]),
  foreignKeys: z
    .array(
      z.object({
        fields: names,
        reference: z.object({ resource: z.string(), fields: names }),
      }),
    )
    .default([]),
});

const dialect = z.object({
  delimiter: z.string().length(1).optional(),
  quoteChar: z.string().length(1).optional(),
  header: z.literal(true, { error: 'a header that names the columns' }).optional(),
  /** In which rows the names of columns stand, one below the other; what stands above is not read. */
  headerRows: z.array(z.int().min(1)).min(1).optional(),
  headerJoin: z.string().default(' '),
  commentChar: z.string().length(1).optional(),
  skipInitialSpace: z.boolean().optional(),
  /** Of a workbook; its first sheet if absent. */
  sheetName: z.string().optional(),
  /** Of a JSON object, what holds the items. */
  property: z.string().optional(),
});
export type Dialect = z.output<typeof dialect>;

/** Not of Frictionless, which leaves room for it: columns that are read as rows, such as one for each year. */
const unpivot = z.object({
  /** What their names are like; `(…)` in it is what tells them apart. */
  columns: z.string().transform((text, context) => {
    try {
      return new RegExp(`^(?:${text})$`, 'u');
    } catch {
      context.addIssue({ code: 'custom', message: 'a regular expression' });
      return z.NEVER;
    }
  }),
  /** What the mapping calls that. */
  name: z.string().min(1),
  /** What a cell under them is. */
  value: field,
});

const resource = z.object({
  name,
  path,
  format: z.string().toLowerCase().optional(),
  encoding: z.string().optional(),
  dialect: dialect.prefault({}),
  schema,
  unpivot: unpivot.optional(),
});
export type Resource = z.output<typeof resource>;

/** What a mapping can name: columns of the file, and what is made of those that are read as rows. */
export const columnsOf = ({ schema, unpivot }: Resource): string[] => [
  ...schema.fields.map(({ name }) => name),
  ...(unpivot ? [unpivot.name, unpivot.value.name] : []),
];

/** What we read of a Frictionless Tabular Data Package (https://specs.frictionlessdata.io/data-package/, versions 1 and 2). */
export const descriptor = z.object({
  name,
  version: z.string().min(1),
  title: z.string().optional(),
  resources: z.array(resource).min(1),
});
export type Descriptor = z.output<typeof descriptor>;
