import type { GraphQLResolveInfo } from 'graphql';
import type { Succession } from '../explore/lineage.ts';
import type { Link } from '../explore/link.ts';
import type { Level, Node, Reached } from '../explore/search-paths.ts';
import type { Lens } from '../lens/lens.ts';
import type { RelationshipKind } from '../model/relationship-kinds.ts';
import { successionsText, superiorsText } from './compile-descent.ts';
import {
  amongText,
  existingText,
  hiddenText,
  type LinkRow,
  levelText,
  neighboursText,
} from './compile-steps.ts';
import type { ReadGraph } from './plan.ts';
import { operationOf } from './selection.ts';
import type { Tables } from './table.ts';
import { createWriter, type Writer } from './writer.ts';

/** How many neighbours of an entity are not shown; by the kind of relationship, or null for all. */
export interface HiddenRow {
  readonly key: string;
  readonly kind: RelationshipKind | null;
  readonly count: number;
}

type Keys = readonly string[];

/** Reads who is linked to whom through a lens, as far as a RelationshipFilter goes; each call is one statement. */
export type StepsOf = ReturnType<typeof createSteps>;
export type Steps = ReturnType<StepsOf>;

export const createSteps =
  (graph: ReadGraph, tables: Tables) => (lens: Lens, where: unknown, info: GraphQLResolveInfo) => {
    const filter = { where, place: `Graph.${info.fieldName}(via:)` };
    const run = <Row>(compile: (writer: Writer) => string): Promise<Row[]> => {
      const writer = createWriter(operationOf(info), tables, lens);
      const text = compile(writer);
      return graph.read<object, Row>({ text }, writer.parameters);
    };

    return {
      existing: (keys: Keys) => run<Node>((writer) => existingText(writer, filter, keys)),

      async level(level: Level): Promise<Reached[]> {
        const rows = await run<Node & { readonly links: readonly LinkRow[] }>((writer) =>
          levelText(writer, filter, level),
        );
        const toLink = level.backward ? fromFar : fromNear;
        return rows.map(({ key, degree, links }) => ({
          key,
          degree,
          links: links.map((row) => toLink(key, row)),
        }));
      },

      neighbours: (of: Keys, known: Keys, limit: number) =>
        run<Node>((writer) => neighboursText(writer, filter, of, known, limit)),

      hidden: (shown: Keys, by: 'all' | 'kind') =>
        run<HiddenRow>((writer) => hiddenText(writer, filter, shown, by)),

      async among(shown: Keys, limit: number): Promise<string[]> {
        const rows = await run<{ key: string }>((writer) =>
          amongText(writer, filter, shown, limit),
        );
        return rows.map(({ key }) => key);
      },

      successions: (keys: Keys) => run<Succession>((writer) => successionsText(writer, keys)),

      async superiors(keys: Keys, authorities: Keys | null): Promise<Link[]> {
        const rows = await run<{ far: string; link: LinkRow }>((writer) =>
          superiorsText(writer, keys, authorities),
        );
        return rows.map(({ far, link }) => fromNear(far, link));
      },
    };
  };

type ToLink = (far: string, row: LinkRow) => Link;

const fromNear: ToLink = (
  far,
  [near, key, outward, weight, confidence, sourceCount, authority],
) => ({ from: near, to: far, key, outward, weight, confidence, sourceCount, authority });

/** When searching backward, a path passes from far to near. */
const fromFar: ToLink = (far, [near, key, inward, weight, confidence, sourceCount, authority]) => ({
  from: far,
  to: near,
  key,
  outward: !inward,
  weight,
  confidence,
  sourceCount,
  authority,
});
