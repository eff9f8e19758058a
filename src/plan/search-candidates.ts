import type { Statement } from '../graph/cypher.ts';
import type { Lens } from '../lens/lens.ts';
import type { EntityType } from '../model/entity-types.ts';
import { nationKinds } from '../model/relationship-kinds.ts';
import { type NameRow, nameRows, type ReferenceRow, referenceRows } from './compile-names.ts';
import {
  callOf,
  candidates,
  chosen,
  exists,
  isKnown,
  isShown,
  typesOf,
  whereAll,
} from './lens-conditions.ts';
import { createLensWriter } from './writer.ts';

export interface Sought {
  /** In Lucene's syntax; of folded words alone. */
  readonly query: string;
  /** What a name may begin with: folded words. */
  readonly start: string;
  readonly types: readonly EntityType[] | null;
}

/** An entity that may be meant, with all that it can be told by. */
export interface SearchCandidate {
  readonly key: string;
  readonly type: EntityType;
  /** Its name at the lens. */
  readonly called: string;
  readonly exists: boolean;
  readonly names: readonly NameRow[];
  readonly references: readonly ReferenceRow[];
  readonly codes: readonly { readonly field: CodeField; readonly value: string }[];
  /** The nations that it belongs to, serves, or is sold to. */
  readonly nations: readonly { readonly key: string; readonly called: string }[];
}

export const codeFields = ['iso3', 'iso2', 'transmittalNumber'] as const;
export type CodeField = (typeof codeFields)[number];

const MOST_FOUND = 200;
/** What is not of the types wanted is left out only after Lucene gave it. */
const MOST_OF_ANY_TYPE = 2_000;
/** Above all scores of Lucene's: a name that begins with the very text is never left out for others. */
const SURELY = 1_000_000;
/** Of the nations found, only the best lend their names to what is linked to them. */
const MOST_NATIONS = 10;
const MOST_LINKED = 200;

type Row = readonly [
  string,
  EntityType,
  string,
  boolean,
  unknown,
  unknown,
  readonly unknown[],
  readonly (readonly [string, string])[],
];

export interface SearchStatement {
  readonly statement: Statement<object, { readonly row: unknown }>;
  readonly parameters: object;
  readonly decode: (row: { readonly row: unknown }) => SearchCandidate;
}

/** Writes the statement that finds candidates through a lens. */
export function searchCandidates(lens: Lens, { query, start, types }: Sought): SearchStatement {
  const writer = createLensWriter(lens);
  const limit = writer.parameter(types === null ? MOST_FOUND : MOST_OF_ANY_TYPE);
  const ofTypes = types ? `(entity:Nation OR entity.type IN ${writer.parameter(types)})` : 'true';
  const names = nameRows(writer, 'entity');
  const references = referenceRows(writer, 'entity');
  const codes = codeFields.map((field) => candidates(lens, 'entity', field, writer.variable('v')));
  const linked = typesOf(lens, nationKinds);
  const shown = whereAll(isShown(lens, 'held'));

  const text = `CALL () {
      CALL db.index.fulltext.queryNodes('words', ${writer.parameter(query)}, {limit: ${limit}})
      YIELD node, score
      RETURN node, score
      UNION ALL
      MATCH (node:Value)
      WHERE node.words STARTS WITH ${writer.parameter(start)}
      WITH node ORDER BY node.words LIMIT ${limit}
      RETURN node, ${writer.parameter(SURELY)} AS score
    }
    OPTIONAL MATCH (named:Entity)-[:${typesOf(lens, ['HAS_NAME', 'HAS_REFERENCE', 'HAS_VALUE'])}]->(node)
    WITH coalesce(named, node) AS entity, max(score) AS score
    WHERE entity:Entity AND ${ofTypes}
    WITH entity ORDER BY score DESC, entity.key LIMIT ${writer.parameter(MOST_FOUND)}
    WITH collect(entity) AS found
    CALL (found) {
      UNWIND found AS entity
      RETURN entity
      UNION
      UNWIND [entity IN found WHERE entity:Nation][..${writer.parameter(MOST_NATIONS)}] AS nation
      CALL (nation) {
        MATCH (nation)<-[held:${linked}]-(entity:Entity)
        ${shown}
        RETURN entity ORDER BY entity.key LIMIT ${writer.parameter(MOST_LINKED)}
      }
      RETURN entity
    }
    WITH entity
    WHERE ${isKnown(lens, 'entity')}
    RETURN [entity.key, entity.type, ${callOf(lens, 'entity', writer.variable('v'))},
      ${exists(lens, 'entity')}, ${names.text}, ${references.text}, [${codes.join(', ')}],
      COLLECT {
        MATCH (entity)-[held:${linked}]->(nation:Nation)
        ${shown}
        RETURN DISTINCT [nation.key, ${callOf(lens, 'nation', writer.variable('v'))}] AS nation
        ORDER BY nation[1], nation[0]
      }] AS row
    ORDER BY entity.key`;

  return {
    statement: { text },
    parameters: writer.parameters,
    decode({ row }) {
      const [key, type, called, exists, named, referred, coded, nations] = row as Row;
      return {
        key,
        type,
        called,
        exists,
        names: names.decode(named),
        references: references.decode(referred),
        codes: codeFields.flatMap((field, index) => {
          const value = chosen(coded[index]);
          return typeof value === 'string' ? { field, value } : [];
        }),
        nations: nations.map(([key, called]) => ({ key, called })),
      };
    },
  };
}
