import type {
  DegreesFragment,
  GraphEntityFragment,
  GraphLinkFragment,
  RelationshipKind,
} from '../generated/graphql.ts';

/** An entity of the picture. */
export interface ShownNode {
  readonly entity: GraphEntityFragment;
  /** Whether it is one of those started from. */
  readonly isStart: boolean;
  /** How many of its neighbours are not in the picture. */
  readonly hidden: number;
  /** The same by kind, without those that have none: a neighbour linked by two kinds counts under both. */
  readonly hiddenByKind: readonly { readonly kind: RelationshipKind; readonly count: number }[];
}

/** Exactly what a picture, its table and its exports show. */
export interface Shown {
  /** The lens's date. */
  readonly at: string;
  readonly nodes: readonly ShownNode[];
  readonly links: readonly GraphLinkFragment[];
}

/** How many neighbours an entity has, shown or not. */
export interface Total {
  readonly all: number;
  readonly byKind: ReadonlyMap<RelationshipKind, number>;
}

/** Who is linked to whom, by what. */
type Linking = Pick<GraphLinkFragment, 'kind'> & {
  readonly from: { readonly key: string };
  readonly to: { readonly key: string };
};

const otherEnd = ({ from, to }: Linking, key: string): string =>
  from.key === key ? to.key : from.key;

/** The links at each entity. */
export function linksByEnd<Link extends Linking>(links: readonly Link[]) {
  const byEnd = new Map<string, Link[]>();
  for (const link of links) {
    for (const key of new Set([link.from.key, link.to.key])) {
      byEnd.set(key, [...(byEnd.get(key) ?? []), link]);
    }
  }
  return byEnd;
}

const neighbours = (key: string, links: readonly Linking[] = []): number =>
  new Set(links.map((link) => otherEnd(link, key))).size;

const ofKind = <Link extends Linking>(links: readonly Link[] = [], kind: RelationshipKind) =>
  links.filter((link) => link.kind === kind);

/** What an answer hides of each entity and what it shows of it are all there is. */
export function totalsOf({ nodes, relationships }: DegreesFragment): ReadonlyMap<string, Total> {
  const byEnd = linksByEnd(relationships);
  return new Map(
    nodes.map(({ node: { key }, hidden, hiddenByKind }) => {
      const shown = byEnd.get(key) ?? [];
      const byKind = new Map(hiddenByKind.map(({ kind, count }) => [kind, count]));
      for (const kind of new Set(shown.map((link) => link.kind))) {
        byKind.set(kind, (byKind.get(kind) ?? 0) + neighbours(key, ofKind(shown, kind)));
      }
      return [key, { all: hidden + neighbours(key, shown), byKind }];
    }),
  );
}

interface Parts {
  readonly at: string;
  readonly entities: readonly GraphEntityFragment[];
  readonly links: readonly GraphLinkFragment[];
  readonly totals: ReadonlyMap<string, Total>;
  readonly starts: ReadonlySet<string>;
}

/** Counts what each entity has that is not shown. */
export function assemble({ at, entities, links, totals, starts }: Parts): Shown {
  const keys = new Set(entities.map(({ key }) => key));
  const among = links.filter(({ from, to }) => keys.has(from.key) && keys.has(to.key));
  const byEnd = linksByEnd(among);
  const nodes = entities.map((entity) => {
    const { key } = entity;
    const { all, byKind } = totals.get(key) ?? { all: 0, byKind: new Map() };
    const hiddenByKind = [...byKind]
      .map(([kind, count]) => ({
        kind,
        count: count - neighbours(key, ofKind(byEnd.get(key), kind)),
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
    const hidden = Math.max(0, all - neighbours(key, byEnd.get(key)));
    return { entity, isStart: starts.has(key), hidden, hiddenByKind };
  });
  return { at, nodes, links: among };
}

/** The keys without those that only a collapsed entity links to what is shown; what was asked for by name stays. */
export function withoutCollapsed(
  keys: readonly string[],
  links: readonly Linking[],
  collapse: readonly string[],
  named: ReadonlySet<string>,
): readonly string[] {
  const byEnd = linksByEnd(links);
  const folded = new Set(collapse);
  return keys.filter((key) => {
    if (named.has(key) || folded.has(key)) return true;
    const others = new Set((byEnd.get(key) ?? []).map((link) => otherEnd(link, key)));
    const [only] = others;
    return others.size !== 1 || only === undefined || !folded.has(only);
  });
}

/** Many ministries have the same name: each is told with its nation. */
export function called(entity: GraphEntityFragment): GraphEntityFragment {
  const nation = 'nation' in entity ? entity.nation?.name : undefined;
  return !nation || entity.name.includes(nation)
    ? entity
    : { ...entity, name: `${entity.name} (${nation})` };
}

/** A relationship whose ends are called as the entities are. */
export const between = (
  link: GraphLinkFragment,
  entities: ReadonlyMap<string, GraphEntityFragment>,
): GraphLinkFragment => ({
  ...link,
  from: entities.get(link.from.key) ?? link.from,
  to: entities.get(link.to.key) ?? link.to,
});

/** The first of them, each once. */
export const firstOf = (keys: readonly string[], most: number): readonly string[] =>
  [...new Set(keys)].slice(0, most);
