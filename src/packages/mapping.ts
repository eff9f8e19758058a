import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { confidences } from '../ledger/claim.ts';
import { reliabilities, sourceKinds } from '../ledger/source.ts';
import { entityTypes } from '../model/entity-types.ts';
import { measures } from '../model/measures.ts';
import { authorities, relationshipKinds } from '../model/relationship-kinds.ts';
import { type Problem, ProblemError, shorten } from './problem.ts';

const template = z.union([z.string().min(1), z.number(), z.boolean()]).transform(String);
const key = z
  .string()
  .regex(/^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/, 'letters and digits joined by - or .');
const oneOrMore = <Value extends z.ZodType>(value: Value) =>
  z.union([value.transform((one) => [one]), z.array(value).min(1)]);
/** By column, what its cell must be. */
const only = z.record(z.string(), oneOrMore(template));

const source = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  publishedOn: z.coerce.string().nullable().default(null),
  accessedAs: z.string().min(1),
  licence: z.string().min(1),
  kind: z.enum(sourceKinds),
  reliability: z.enum(reliabilities),
});

const type = z.enum(entityTypes as [string, ...string[]]);

/** By what a table calls an entity. */
const called = {
  name: template.optional(),
  code: template.optional(),
  /** Whose code it is. */
  scheme: z.string().optional(),
  /** Where an organization is: the name of another entity of the mapping, or a city. */
  place: template.optional(),
  kind: template.optional(),
};

/** An entity that the table itself describes, under a key of its own unless it is there already as it is called. */
const described = z.strictObject({ type, id: template, ...called });

/** Entities that are there already. */
const meant = z.strictObject({
  type: oneOrMore(type),
  ...called,
  /** That what is only like it is not it: `Hezbollah (Lebanon)` is no Lebanon. */
  exactly: z.literal(true).optional(),
  /** What stands between several in one cell. */
  each: z.string().min(1).optional(),
});

const dated = {
  start: template.optional(),
  end: template.optional(),
  attested: template.optional(),
};
const cited = {
  confidence: z.enum(confidences).optional(),
  source: key.optional(),
  locator: template.optional(),
  note: template.optional(),
};

const says = ['exists', 'values', 'code', 'kind', 'measure'] as const;

const claim = z
  .strictObject({
    of: z.string(),
    /** Only where it was not found, and is made by this package. */
    made: z.literal(true).optional(),
    /** That it exists. */
    exists: z.literal(true).optional(),
    /** By field. */
    values: z.record(z.string(), template).optional(),
    /** Of names. */
    lang: z.string().optional(),
    /** In a scheme, and what that calls it. */
    code: template.optional(),
    scheme: key.optional(),
    label: template.optional(),
    /** Of relationship. */
    kind: z.enum(relationshipKinds as [string, ...string[]]).optional(),
    to: z.string().optional(),
    authority: z.enum(authorities).optional(),
    /** Of an amount in whole US dollars. */
    measure: z.enum(measures as [string, ...string[]]).optional(),
    fiscalYear: template.optional(),
    amount: template.optional(),
    low: template.optional(),
    high: template.optional(),
    item: template.optional(),
    /** The amounts of rows that share subject, measure, fiscal year and item are added up. */
    total: z.literal(true).optional(),
    ...dated,
    ...cited,
    only: only.optional(),
    /** By column, what stands between several in its cell: the claim is made of each. */
    each: z.record(z.string(), z.string().min(1)).default({}),
  })
  .refine((given) => says.filter((one) => given[one] !== undefined).length === 1, {
    error: `just one of ${says.join(', ')}`,
  })
  .refine(({ kind, to }) => (kind === undefined) === (to === undefined), {
    error: 'kind and to together',
  })
  .refine(({ measure, fiscalYear }) => (measure === undefined) === (fiscalYear === undefined), {
    error: 'measure and fiscalYear together',
  })
  .refine(({ measure, total }) => measure !== undefined || total === undefined, {
    error: 'total of a measure only',
  });
export type ClaimMapping = z.output<typeof claim>;

const table = z.strictObject({
  source: key,
  locator: template.optional(),
  confidence: z.enum(confidences).default('MEDIUM'),
  note: template.optional(),
  ...dated,
  /** Other rows are left out. */
  only: only.default({}),
  /** These rows are left out. */
  except: only.default({}),
  entities: z.record(z.string(), z.union([described, meant])),
  claims: z.array(claim).min(1),
});
export type TableMapping = z.output<typeof table>;
export type EntityMapping = TableMapping['entities'][string];

const mapping = z.strictObject({
  sources: z.record(key, source),
  /** Translations of cells by name: what a cell holds → what is claimed. */
  words: z.record(z.string(), z.record(z.string(), template)).default({}),
  /** By the name of the table in datapackage.json; a table that is not named claims nothing. */
  tables: z.record(z.string(), table),
});
export type Mapping = z.output<typeof mapping>;

/** Reads what the rows of a package's tables say. Errors: ProblemError with the line of each mistake. */
export function readMapping(text: string, shown: string): Mapping {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number | undefined) => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problem = (offset: number | undefined, expected: string, came: string): Problem => ({
    file: shown,
    ...at(offset),
    code: 'MAPPING_INVALID',
    field: null,
    expected,
    came,
  });
  if (document.errors.length > 0) {
    throw new ProblemError(
      document.errors.map(({ pos, message }) =>
        problem(pos[0], 'YAML', message.split('\n')[0] ?? ''),
      ),
    );
  }
  const parsed = mapping.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  throw new ProblemError(
    parsed.error.issues.flatMap(causes).map(({ path, message }) => {
      const node = nearest(document, path);
      const came = path.length === 0 ? 'the whole file' : `${path.join('.')}${shownOf(node)}`;
      return problem(node?.range?.[0], message, came);
    }),
  );
}

interface Cause {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Where one of several shapes was expected, what is wrong with the one that came nearest. */
function causes({ path, message, ...issue }: z.core.$ZodIssue): Cause[] {
  if (issue.code === 'unrecognized_keys') {
    return [{ path, message: `no word ${issue.keys.join(', ')} here` }];
  }
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ path, message }];
  const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
  return (nearest ?? []).flatMap((one) => causes({ ...one, path: [...path, ...one.path] }));
}

const depth = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(...issues.map(({ path, code }) => path.length + (code === 'invalid_value' ? 1 : 0)));

interface Node {
  readonly range?: readonly number[] | null;
  readonly value?: unknown;
}

/** The node at a path, or the last on the way to it. */
function nearest(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
): Node | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (node) return node as Node;
  }
  return document.contents as Node | null;
}

const shownOf = (node: Node | null): string =>
  node?.value === undefined ? '' : ` ${shorten(String(node.value))}`;
