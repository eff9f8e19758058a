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

/** A way to come by the rows of a list. */
export interface Reading {
  readonly match: string;
  readonly where: readonly string[];
  /** What the list is sorted by, as it is found here. */
  readonly orders: readonly SortedBy[];
  /** An index has the rows in their order: by these, where they are known, and then by key. */
  readonly indexed?: true;
  /** What that index begins with, the same in all rows: Neo4j sees their order only if it is named too. */
  readonly prefix?: string;
}

/** A list of things in Cypher, before it is filtered by page. */
export interface ListSource extends Reading {
  readonly orders: readonly ListOrder[];
  /** Variables that the match binds and the rows need. */
  readonly carried: readonly string[];
  /** What else the rows need, made from these: `startNode(r0) AS n1`. */
  readonly derived?: readonly string[];
  /** The key that ties are broken by. */
  readonly key: string;
  /** Where the list may be long: each of its rows is in one of these too, all that begin at one variable. */
  readonly inOrder?: { readonly from: string; readonly readings: readonly Reading[] };
  /** The key of the thing that the list belongs to; null in lists of the whole graph. */
  readonly owner: string | null;
  /** Names the list, for its cursors and errors. */
  readonly place: string;
  /** What else decides which rows it has, than its own arguments and the lens. */
  readonly rows?: unknown;
  readonly node: (nodes: readonly FieldNode[]) => Compiled;
  readonly relationship: ((nodes: readonly FieldNode[]) => Compiled) | null;
}

export interface SortedBy {
  readonly text: string;
  /** Never null. */
  readonly known?: true;
}

export interface ListOrder extends SortedBy {
  readonly descending: boolean;
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
