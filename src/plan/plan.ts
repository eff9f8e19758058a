import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { listed, worded } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { Lens } from '../lens/lens.ts';
import { relationshipKinds } from '../model/relationship-kinds.ts';
import type { Question } from '../tabulate/question.ts';
import { type Between, type ChangeList, shownThrough } from './changes/between.ts';
import { compileChanges } from './changes/compile.ts';
import { type Cells, compileCells } from './compile-cells.ts';
import { compileConnection } from './compile-connection.ts';
import { compileEntity } from './compile-entity.ts';
import { compileObservation } from './compile-observation.ts';
import { compileRelationship } from './compile-relationship.ts';
import type { Compiler } from './compiler.ts';
import { exists, isShown, typesOf } from './lens-conditions.ts';
import { type ClaimsOfWrite, claimsOfSource, claimsOfWrite } from './lists/claims.ts';
import { rootEntities } from './lists/entities.ts';
import { rootObservations } from './lists/observations.ts';
import { compileRelation } from './lists/relation.ts';
import { rootRelationships } from './lists/relationships.ts';
import { rootSources } from './lists/sources.ts';
import { createPreparedPlans, type Prepared } from './prepared.ts';
import { operationOf, type Selected, selectedField } from './selection.ts';
import type { Tables } from './table.ts';
import { type Compiled, createWriter } from './writer.ts';

/** Reads what a GraphQL selection asks for, each call in one Cypher statement. */
export interface Plans {
  /** The one entity of a type whose property has this value. */
  entity(lens: Lens, type: string, by: EntityBy, info: GraphQLResolveInfo): Promise<unknown>;
  /** The field's selection for each key, in any order; what does not exist is left out. */
  byKeys(
    lens: Lens,
    of: KeyedType,
    keys: readonly string[],
    info: GraphQLResolveInfo,
  ): Promise<ReadonlyMap<string, unknown>>;
  list(lens: Lens, of: string, info: GraphQLResolveInfo): Promise<unknown>;
  /** A page of what a source says; `sole`: only that of which no other source says the same. */
  claims(
    lens: Lens,
    of: { readonly source: string; readonly sole: boolean },
    info: GraphQLResolveInfo,
  ): Promise<unknown>;
  /** A page of the claims that a write recorded or retracted. */
  claimsOfWrite(lens: Lens, of: ClaimsOfWrite, info: GraphQLResolveInfo): Promise<unknown>;
  /** One of the lists of what changed. */
  changes(between: Between, of: ChangeList, info: GraphQLResolveInfo): Promise<unknown>;
  /** What a table adds up. */
  cells(lens: Lens, question: Question, info: GraphQLResolveInfo): Promise<Cells>;
}

export interface EntityBy {
  readonly property: 'key' | 'iso2' | 'iso3';
  readonly value: string;
}

/**
 * `Named` is an entity whether or not it exists at the lens: a claim may name one that does not.
 * A relationship is read whatever the lens's date, which lineage and changes reach beyond.
 */
export type KeyedType = 'Entity' | 'Named' | 'Relationship' | 'Observation';

/** Whoever runs the statements, and hears how many there were. */
export type ReadGraph = Pick<Graph, 'read'>;

/** Plans outlive requests: what has been compiled once is only read anew. */
const prepared = createPreparedPlans();

export function createPlans(graph: ReadGraph, tables: Tables): Plans {
  const run = async (
    { text, parameters, decode }: Prepared,
    given: Readonly<Record<string, unknown>> = {},
  ): Promise<unknown> => {
    const [row] = await graph.read<object, { answer: unknown }>(
      { text },
      { ...parameters, ...given },
    );
    return decode(row?.answer);
  };
  const planOf = (
    lens: Lens,
    of: unknown,
    info: GraphQLResolveInfo,
    compile: (compiler: Compiler) => Compiled,
    ownArguments = true,
  ): Prepared =>
    prepared(info, { of: [lens, of], ownArguments }, () => {
      const compiler = createCompiler(tables, lens, info);
      const { text, decode } = compile(compiler);
      return { text: `RETURN ${text} AS answer`, parameters: compiler.writer.parameters, decode };
    });

  return {
    entity(lens, type, { property, value }, info) {
      const plan = planOf(
        lens,
        ['entity', type, property],
        info,
        (compiler) => only(compiler, type, property, info.fieldNodes),
        false,
      );
      return run(plan, { value: worded(value) });
    },

    async byKeys(lens, of, keys, info) {
      const plan = planOf(
        lens,
        ['keys', of],
        info,
        (compiler) => keyed(compiler, of, info.fieldNodes),
        false,
      );
      return new Map(
        (await run(plan, { keys: listed(keys) })) as readonly (readonly [string, unknown])[],
      );
    },

    list: (lens, of, info) =>
      run(
        planOf(lens, ['list', of], info, (compiler) => rootList(compiler, of, selectedField(info))),
      ),

    claims: (lens, of, info) =>
      run(
        planOf(lens, ['claims', of], info, (compiler) =>
          claimsOfSource(compiler, selectedField(info), of),
        ),
      ),

    claimsOfWrite: (lens, of, info) =>
      run(
        planOf(lens, ['claimsOfWrite', of], info, (compiler) =>
          claimsOfWrite(compiler, selectedField(info), of),
        ),
      ),

    changes: (between, of, info) =>
      run(
        planOf(shownThrough(between, of), ['changes', of, between], info, (compiler) =>
          compileChanges(compiler, between, of, selectedField(info)),
        ),
      ),

    cells: (lens, question, info) =>
      run(
        planOf(lens, ['cells', question], info, (compiler) =>
          compileCells(compiler.writer, question, selectedField(info)),
        ),
      ) as Promise<Cells>,
  };
}

function rootList(compiler: Compiler, of: string, selected: Selected): Compiled {
  switch (of) {
    case 'Relationship':
      return rootRelationships(compiler, selected);
    case 'Observation':
      return rootObservations(compiler, selected);
    case 'Source':
      return rootSources(compiler, selected);
    default:
      return rootEntities(compiler, of, selected);
  }
}

function createCompiler(tables: Tables, lens: Lens, info: GraphQLResolveInfo): Compiler {
  const compiler: Compiler = {
    writer: createWriter(operationOf(info), tables, lens),
    entity: (...given) => compileEntity(compiler, ...given),
    relationship: (...given) => compileRelationship(compiler, ...given),
    observation: (...given) => compileObservation(compiler, ...given),
    connection: (...given) => compileConnection(compiler, ...given),
    relation: (...given) => compileRelation(compiler, ...given),
  };
  return compiler;
}

/** The entity of a type whose property is the `$value` given. */
function only(
  compiler: Compiler,
  type: string,
  property: EntityBy['property'],
  nodes: readonly FieldNode[],
): Compiled {
  const { writer } = compiler;
  const entity = writer.variable('n');
  const found = compiler.entity(entity, type, nodes);
  return {
    text: `COLLECT {
      MATCH (${entity}:${type} {${property}: $value.text})
      WHERE ${exists(writer.lens, entity)}
      WITH ${entity} ORDER BY ${entity}.key LIMIT 1
      RETURN ${found.text} AS row
    }`,
    decode: (raw) => {
      const [only] = raw as readonly unknown[];
      return only === undefined ? null : found.decode(only);
    },
  };
}

/** What has one of the `$keys.list` given. */
function keyed(compiler: Compiler, of: KeyedType, nodes: readonly FieldNode[]): Compiled {
  const { writer } = compiler;
  const { lens } = writer;
  const [node, held, from, to] = ['n', 'r', 'n', 'n'].map((prefix) => writer.variable(prefix)) as [
    string,
    string,
    string,
    string,
  ];
  const sources = {
    Entity: {
      match: `MATCH (${node}:Entity) WHERE ${node}.key IN $keys.list`,
      where: [exists(lens, node)],
      key: `${node}.key`,
      found: () => compiler.entity(node, 'Entity', nodes),
    },
    Named: {
      match: `MATCH (${node}:Entity) WHERE ${node}.key IN $keys.list`,
      where: [],
      key: `${node}.key`,
      found: () => compiler.entity(node, 'Entity', nodes),
    },
    Relationship: {
      match: `UNWIND $keys.list AS wanted
      MATCH (${from}:Entity {key: split(wanted, ' ')[0]})-[${held}:${typesOf(lens, relationshipKinds)}]->(${to}:Entity {key: split(wanted, ' ')[2]})
      WHERE ${held}.key = wanted`,
      where: isShown(lens, held),
      key: `${held}.key`,
      found: () => compiler.relationship({ held, from, to }, nodes),
    },
    Observation: {
      match: `MATCH (${from}:Entity)<-[${held}:${typesOf(lens, ['OF'])}]-(${node}:Observation)
      WHERE ${node}.key IN $keys.list`,
      where: isShown(lens, held),
      key: `${node}.key`,
      found: () => compiler.observation(node, held, from, nodes),
    },
  };
  const { match, where, key, found: compile } = sources[of];
  const found = compile();
  return {
    text: `COLLECT {
      ${[match, ...where].join(' AND ')}
      RETURN [${key}, ${found.text}] AS row
    }`,
    decode: (raw) =>
      (raw as readonly (readonly [string, unknown])[]).map(([key, row]) => [
        key,
        found.decode(row),
      ]),
  };
}
