import type { GraphQLSchema } from 'graphql';
import type { ClaimInput } from '../generated/resolvers.ts';
import type { Claim } from '../ledger/claim.ts';
import { claimOf } from '../modules/curation/claim-input.ts';
import { type Attempts, attemptsIn } from './attempts.ts';
import { contentsReader } from './contents.ts';
import { columnsOf, type Resource } from './descriptor.ts';
import { type Entities, entityReader, type Find } from './entities.ts';
import type { ClaimMapping, EntityMapping, Mapping, TableMapping } from './mapping.ts';
import { partsIn } from './parts-in.ts';
import type { Problem } from './problem.ts';
import type { ReadRow, RowPart } from './read-rows.ts';
import type { Place } from './rows/row.ts';
import {
  type Cells,
  firstColumn,
  optional,
  type Template,
  TemplateError,
  template,
} from './template.ts';
import type { Total, Totals } from './totals.ts';

/** What a row says, or why it cannot say it; null where the mapping leaves it out. */
export type RowClaims =
  | { readonly claims: readonly Claim[]; readonly place: Place }
  | { readonly problems: readonly Problem[] }
  | null;

export interface ClaimReading {
  readonly schema: GraphQLSchema;
  readonly mapping: Mapping;
  readonly find: Find;
}

export interface ClaimsReader {
  /** What a row says; what it says together with others is added to the totals. */
  row(row: ReadRow, totals: Totals): RowClaims;
  /** What rows say together, one by one. */
  totals(totals: Totals): Iterable<Exclude<RowClaims, null>>;
}

/** How the rows of a table become claims. Errors: TemplateError for a template that cannot be. */
export function claimsReader(
  resource: Resource,
  table: TableMapping,
  { schema, mapping, find }: ClaimReading,
): ClaimsReader {
  const { path } = resource;
  const columns = new Set(columnsOf(resource));
  const write = (text: string): Template => template(text, columns, mapping.words);
  const entities = Object.entries(table.entities).map(
    ([name, entity]) =>
      [name, entityReader(path, entity, write, find), columnsNaming(entity)] as const,
  );
  const claims = table.claims.map((claim, index) =>
    claimReader(claim, table, write, `claims[${index}]`),
  );
  const publishedOn = (key: string) => mapping.sources[key]?.publishedOn ?? null;
  const claimed = (input: ClaimInput, place: string) =>
    claimOf(input, { schema, publishedOn }, place);

  /** What a part of a row says of the entities that it means. */
  function said(part: RowPart, { attempt, refuse }: Attempts): Said {
    const { cells, place } = part;
    const meant = new Map<string, Entities>();
    let isFound = true;
    for (const [name, read, columns] of entities) {
      const found = attempt(place, `entities.${name}`, () => read(part));
      for (const one of found?.unfound ?? []) {
        const column = columns.find((column) => cells[column]);
        const at = column === undefined ? place : part.placeOf(column);
        refuse(at, one.code, name, one.expected, one.came);
      }
      isFound &&= found?.unfound.length === 0;
      if (found) meant.set(name, found);
    }
    const parts: Said[] = (isFound ? claims : []).map(({ claim, isTotal, read }) => {
      const inputs = attempt(place, claim, () => read(cells, meant)) ?? [];
      if (isTotal) {
        return { claims: [], shares: inputs.map((input) => ({ input, place, claim })) };
      }
      const whole = inputs.map((input) => attempt(place, claim, () => claimed(input, claim)));
      return { claims: whole.filter((one) => one !== null), shares: [] };
    });
    return joined(parts);
  }

  return {
    row({ parts, place }, totals) {
      const kept = parts.filter(
        ({ cells }) => keeps(table.only, cells) && !isAmong(table.except, cells),
      );
      if (kept.length === 0) return null;
      const attempts = attemptsIn(path);
      const { claims, shares } = joined(kept.map((part) => said(part, attempts)));
      if (attempts.problems.length > 0) return { problems: attempts.problems };
      for (const share of shares) totals.add(share);
      return { claims, place };
    },
    *totals(totals) {
      for (const { input, place, claim } of totals.sums()) {
        const { attempt, problems } = attemptsIn(path);
        const one = attempt(place, claim, () => claimed(input, claim));
        yield one ? { claims: [one], place } : { problems };
      }
    },
  };
}

interface Said {
  readonly claims: readonly Claim[];
  /** Shares in totals. */
  readonly shares: readonly Total[];
}

const joined = (parts: readonly Said[]): Said => ({
  claims: parts.flatMap(({ claims }) => claims),
  shares: parts.flatMap(({ shares }) => shares),
});

/** The columns in which a table calls an entity by a name, or else by a code. */
const columnsNaming = ({ name, code }: EntityMapping): string[] =>
  [name, code].flatMap((text) => firstColumn(text ?? '') ?? []);

const isAmong = (except: Readonly<Record<string, readonly string[]>>, cells: Cells): boolean =>
  Object.entries(except).some(([column, values]) => values.includes(cells[column] ?? ''));

const keeps = (only: Readonly<Record<string, readonly string[]>>, cells: Cells): boolean =>
  Object.entries(only).every(([column, values]) => values.includes(cells[column] ?? ''));

interface ClaimReader {
  /** Where it stands in the mapping. */
  readonly claim: string;
  readonly isTotal: boolean;
  read(cells: Cells, meant: ReadonlyMap<string, Entities>): ClaimInput[];
}

function claimReader(
  claim: ClaimMapping,
  table: TableMapping,
  write: (text: string) => Template,
  place: string,
): ClaimReader {
  for (const name of [claim.of, claim.to]) {
    if (name !== undefined && !(name in table.entities)) {
      throw new TemplateError(
        `one of the entities ${Object.keys(table.entities).join(', ')}`,
        name,
      );
    }
  }
  const of = optional(write);
  const [start, end, attested, locator, note] = (
    ['start', 'end', 'attested', 'locator', 'note'] as const
  ).map((name) => of(claim[name] ?? table[name])) as [
    Template,
    Template,
    Template,
    Template,
    Template,
  ];
  const isAmount = claim.measure !== undefined;
  const contents = contentsReader(claim, write);
  return {
    claim: place,
    isTotal: claim.total ?? false,
    read(cells, meant) {
      if (!keeps(claim.only ?? {}, cells)) return [];
      const subjects = meant.get(claim.of)?.[claim.made ? 'made' : 'keys'] ?? [];
      return partsOf(cells, claim.each).flatMap((part) => {
        const base = {
          confidence: claim.confidence ?? table.confidence,
          source: claim.source ?? table.source,
          locator: locator(part),
          note: note(part),
          ...(!isAmount && { start: start(part), end: end(part), attested: attested(part) }),
        };
        return subjects.flatMap((subject) =>
          contents(part, meant).map((said) => ({ ...base, subject, ...said })),
        );
      });
    },
  };
}

/** The row as it reads with one at a time of several in a cell. */
const partsOf = (cells: Cells, each: Readonly<Record<string, string>>): readonly Cells[] =>
  Object.entries(each).reduce<readonly Cells[]>(
    (rows, [column, separator]) =>
      rows.flatMap((row) =>
        partsIn(row[column] ?? null, separator).map((part) => ({ ...row, [column]: part })),
      ),
    [cells],
  );
