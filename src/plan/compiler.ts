import type { FieldNode } from 'graphql';
import type { Selected } from './selection.ts';
import type { Relation } from './table.ts';
import type { Compiled, Writer } from './writer.ts';

/** The two ends of a relationship, as Cypher variables. */
export interface Ends {
  readonly held: string;
  readonly from: string;
  readonly to: string;
}

/** A list of things in Cypher, before it is filtered by page. */
export interface ListSource {
  readonly match: string;
  readonly where: readonly string[];
  /** Variables that the match binds and the rows need. */
  readonly carried: readonly string[];
  /** What else the rows need, made from these: `startNode(r0) AS n1`. */
  readonly derived?: readonly string[];
  readonly orders: readonly ListOrder[];
  /** The key that ties are broken by. */
  readonly key: string;
  /** An index has the rows in the order that they have when no other is asked for. */
  readonly indexed?: true;
  /** The key of the thing that the list belongs to; null in lists of the whole graph. */
  readonly owner: string | null;
  /** Names the list, for its cursors and errors. */
  readonly place: string;
  /** What else decides which rows it has, than its own arguments and the lens. */
  readonly rows?: unknown;
  readonly node: (nodes: readonly FieldNode[]) => Compiled;
  readonly relationship: ((nodes: readonly FieldNode[]) => Compiled) | null;
}

export interface ListOrder {
  readonly text: string;
  readonly descending: boolean;
  /** Never null. */
  readonly known?: true;
}

/** The parts of the plan compiler, each of which needs the others. */
export interface Compiler {
  readonly writer: Writer;
  entity(variable: string, declared: string, nodes: readonly FieldNode[]): Compiled;
  relationship(ends: Ends, nodes: readonly FieldNode[]): Compiled;
  observation(variable: string, of: string, subject: string, nodes: readonly FieldNode[]): Compiled;
  connection(connectionType: string, selected: Selected, source: ListSource): Compiled;
  relation(parent: string, owner: string, relation: Relation, selected: Selected): Compiled;
}

/** Reads one positional list: the parts in turn. */
export function positional(
  parts: readonly Compiled[],
  assemble: (values: readonly unknown[]) => unknown,
): Compiled {
  const decoders = parts.map(({ decode }) => decode);
  return {
    text: `[${parts.map(({ text }) => text).join(', ')}]`,
    decode: (raw) => {
      const values = raw as readonly unknown[];
      return assemble(decoders.map((decode, index) => decode(values[index])));
    },
  };
}

export const asIs = (text: string): Compiled => ({ text, decode: (raw) => raw });
