import type { Statement } from '../graph/cypher.ts';
import type { Lens } from '../lens/lens.ts';
import type { EntityType } from '../model/entity-types.ts';
import type { RelationshipKind } from '../model/relationship-kinds.ts';
import {
  type NameRow,
  nameRows,
  type ReferenceRow,
  referenceRows,
  whereAll,
} from './compile-names.ts';
import {
  callOf,
  candidates,
  chosen,
  exists,
  isKnown,
  isShown,
  typesOf,
} from './lens-conditions.ts';

export interface SearchParameters {
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
  /** Keys of the nations that it belongs to, serves, or is sold to. */
  readonly nations: readonly string[];
}

export const codeFields = ['iso3', 'iso2', 'transmittalNumber'] as const;
export type CodeField = (typeof codeFields)[number];

/** How an entity whose own name says nothing of a nation is tied to one. */
const nationKinds: readonly RelationshipKind[] = [
  'MINISTRY_OF',
  'HOSTED_BY',
  'ACCREDITED_TO',
  'SERVES',
  'PARTNERED_WITH',
  'SOLD_TO',
];

const MOST_FOUND = 200;
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
  readonly string[],
];

/** The statement that finds candidates through a lens, and how its rows are read. */
export function searchCandidates(lens: Lens, { query, start, types }: SearchParameters) {
  let count = 0;
  const naming = { lens, variable: (prefix: string) => `${prefix}${count++}` };
  const names = nameRows(naming, 'entity');
  const references = referenceRows(naming, 'entity');
  const codes = codeFields.map((field) => candidates(lens, 'entity', field, naming.variable('v')));
  const linked = typesOf(lens, nationKinds);

  const text = `CALL () {
      CALL db.index.fulltext.queryNodes('words', $query, {limit: $retrieved})
      YIELD node, score
      RETURN node, score
      UNION ALL
      MATCH (node:Value)
      WHERE node.words STARTS WITH $start
      WITH node ORDER BY node.words LIMIT $retrieved
      RETURN node, $surely AS score
    }
    OPTIONAL MATCH (named:Entity)-[:${typesOf(lens, ['HAS_NAME', 'HAS_REFERENCE', 'HAS_VALUE'])}]->(node)
    WITH coalesce(named, node) AS entity, max(score) AS score
    WHERE entity:Entity${types === null ? '' : ' AND (entity:Nation OR entity.type IN $types)'}
    WITH entity ORDER BY score DESC, entity.key LIMIT $most
    WITH collect(entity) AS found
    CALL (found) {
      UNWIND found AS entity
      RETURN entity
      UNION
      UNWIND [entity IN found WHERE entity:Nation][..$nations] AS nation
      CALL (nation) {
        MATCH (nation)<-[held:${linked}]-(entity:Entity)
        ${whereAll(isShown(lens, 'held'))}
        RETURN entity ORDER BY entity.key LIMIT $linked
      }
      RETURN entity
    }
    WITH entity
    WHERE ${isKnown(lens, 'entity')}
    RETURN [entity.key, entity.type, ${callOf(lens, 'entity', naming.variable('v'))},
      ${exists(lens, 'entity')}, ${names.text}, ${references.text}, [${codes.join(', ')}],
      COLLECT {
        MATCH (entity)-[held:${linked}]->(nation:Nation)
        ${whereAll(isShown(lens, 'held'))}
        RETURN DISTINCT nation.key
      }] AS row
    ORDER BY entity.key`;

  const decode = ({ row }: { readonly row: unknown }): SearchCandidate => {
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
      nations,
    };
  };

  return {
    statement: { text } as Statement<object, { readonly row: unknown }>,
    parameters: {
      at: lens.at,
      knownAt: lens.knownAt,
      minConfidence: lens.minConfidence,
      minSources: lens.minSources,
      query,
      start,
      types,
      // What is not of these types is only left out after it was retrieved.
      retrieved: types === null ? MOST_FOUND : 10 * MOST_FOUND,
      // What begins with the very text comes before all that Lucene ranks.
      surely: 1_000_000,
      most: MOST_FOUND,
      nations: MOST_NATIONS,
      linked: MOST_LINKED,
    },
    decode,
  };
}
