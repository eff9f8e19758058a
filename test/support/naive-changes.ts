import { cypher } from '../../src/graph/cypher.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** What changed, worked out row by row from all that Neo4j holds. */

const BEGINNING = -719_162;
const FOREVER = 2_932_896;

interface Held {
  readonly s0: number;
  readonly s1: number;
  readonly e0: number;
  readonly e1: number;
  readonly k0: number;
  readonly k1: number;
  readonly confidence: number;
  readonly sourceCount: number;
  readonly disputed: boolean;
}

export interface HeldRelationship extends Held {
  readonly key: string;
  readonly topic: string;
  readonly type: string;
  readonly authority: string | null;
  readonly from: string;
  readonly to: string;
}

interface Life extends Held {
  readonly entity: string;
}

interface HeldName extends Held {
  readonly entity: string;
  readonly field: string;
  readonly value: string;
  readonly lang: string | null;
}

type None = Record<string, never>;

const everyRelationship = cypher<
  None,
  { held: HeldRelationship; type: string; from: string; to: string }
>`
  MATCH (from:Entity)-[held]->(to:Entity)
  RETURN properties(held) AS held, type(held) AS type, from.key AS from, to.key AS to
  ORDER BY held.key
`;

const everyLife = cypher<None, { held: Held; entity: string }>`
  CALL () {
    MATCH (entity:Entity)
    WHERE entity.s0 IS NOT NULL
    RETURN entity.key AS entity, properties(entity) AS held
    UNION ALL
    MATCH (entity:Entity)-[held:HAS_VALUE_SUPERSEDED {field: 'existence'}]->()
    RETURN entity.key AS entity, properties(held) AS held
  }
  RETURN entity, held
  ORDER BY entity
`;

const everyName = cypher<
  None,
  { held: HeldName; entity: string; value: string; lang: string | null }
>`
  MATCH (entity:Entity)-[held:HAS_NAME|HAS_NAME_SUPERSEDED]->(name)
  RETURN properties(held) AS held, entity.key AS entity, name.value AS value, name.lang AS lang
  ORDER BY entity
`;

export interface World {
  readonly relationships: readonly HeldRelationship[];
  readonly lives: readonly Life[];
  readonly names: readonly HeldName[];
}

export async function readWorld(graph: Graph): Promise<World> {
  const relationships = await graph.read(everyRelationship, {});
  const lives = await graph.read(everyLife, {});
  const names = await graph.read(everyName, {});
  return {
    relationships: relationships.map(({ held, type, from, to }) => ({
      ...held,
      type: type.replace('_SUPERSEDED', ''),
      from,
      to,
    })),
    lives: lives.map(({ held, entity }) => ({ ...held, entity })),
    names: names.map(({ held, ...name }) => ({ ...held, ...name })),
  };
}

/** Of each list what tells its rows apart, sorted. */
export interface NaiveChanges {
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  readonly altered: readonly string[];
  readonly founded: readonly string[];
  readonly dissolved: readonly string[];
  readonly renamed: readonly string[];
  readonly uncertain: readonly string[];
  readonly openEnded: number;
}

interface Asked {
  readonly from: number;
  readonly to: number;
  /** In milliseconds; what is known now if absent. */
  readonly knownAt?: number;
  readonly minConfidence?: number;
  readonly minSources?: number;
}

/** What happens on some day from `low` to `high`, as far as known. */
interface Occasion {
  readonly low: number;
  readonly high: number;
  /** The day that a source must have given where only one was given. */
  readonly outer: number;
}

const startOf = ({ s0, s1 }: Held): Occasion => ({ low: s0, high: s1, outer: s0 });
const endOf = ({ e0, e1 }: Held): Occasion => ({ low: e0, high: e1, outer: e1 });

const isOpen = (day: number): boolean => day === BEGINNING || day === FOREVER;
const isIn = (day: number, { from, to }: Asked): boolean => from < day && day <= to;

function happens(occasion: Occasion, asked: Asked): 'surely' | 'maybe' | 'openly' | 'no' {
  const { low, high, outer } = occasion;
  if (high <= asked.from || low > asked.to) return 'no';
  if (isOpen(low) || isOpen(high)) return !isOpen(outer) && isIn(outer, asked) ? 'maybe' : 'openly';
  return isIn(low, asked) && isIn(high, asked) ? 'surely' : 'maybe';
}

/** The end of a relationship that keeps its place when another takes it. */
const slots: Readonly<Record<string, 'from' | 'to'>> = {
  RESPONSIBLE_FOR: 'to',
  OVERSEES: 'to',
  PARTNERED_WITH: 'to',
  MINISTRY_OF: 'from',
  SENT_BY: 'from',
  HOSTED_BY: 'from',
  SERVES: 'from',
  LOCATED_AT: 'from',
  COUNTERPART_OF: 'from',
  POST_IN: 'from',
  PART_OF: 'from',
  ESTABLISHED_BY: 'from',
  SOLD_TO: 'from',
};

function takesPlace(before: HeldRelationship, after: HeldRelationship): boolean {
  if (before.type !== after.type || before.topic === after.topic) return false;
  if (before.e0 > after.s1 || after.s0 > before.e1) return false;
  const sameEnds = before.from === after.from && before.to === after.to;
  const slot = slots[before.type];
  const sameSlot =
    slot !== undefined && before[slot] === after[slot] && before.authority === after.authority;
  return sameSlot || (sameEnds && before.authority !== after.authority);
}

export function naiveWorldChanges(world: World, asked: Asked): NaiveChanges {
  const { knownAt = FOREVER * 86_400_000, minConfidence = 1, minSources = 1 } = asked;
  const isShown = ({ k0, k1, confidence, sourceCount }: Held): boolean =>
    k0 <= knownAt && knownAt < k1 && confidence >= minConfidence && sourceCount >= minSources;
  const isKnown = ({ k0, k1 }: Held) => k0 <= knownAt && knownAt < k1;
  const relationships = world.relationships.filter(isShown);
  const lives = world.lives.filter(isShown);
  const names = world.names.filter(isShown);

  const surely = <Row extends Held>(rows: readonly Row[], occasion: (row: Row) => Occasion) =>
    rows.filter((row) => happens(occasion(row), asked) === 'surely');
  const opened = surely(relationships, startOf);
  const closed = surely(relationships, endOf);
  const turns = (how: 'maybe' | 'openly') => [
    ...relationships
      .filter((row) => happens(startOf(row), asked) === how)
      .map(({ key }) => ({ key, change: 'OPENED' })),
    ...relationships
      .filter((row) => happens(endOf(row), asked) === how)
      .map(({ key }) => ({ key, change: 'CLOSED' })),
  ];
  const lifeOf = (entity: string) =>
    world.lives.find((life) => life.entity === entity && isKnown(life));
  const isApart = (name: HeldName, occasion: (held: Held) => Occasion): boolean => {
    const life = lifeOf(name.entity);
    if (!life) return false;
    const [its, own] = [occasion(name), occasion(life)];
    return isOpen(own.outer) || own.high < its.low || its.high < own.low;
  };
  const renamed = (occasion: (held: Held) => Occasion, change: string) =>
    surely(names, occasion)
      .filter((name) => isApart(name, occasion))
      .map(({ entity, field, value }) => [entity, field, value, change].join(' '));

  return {
    opened: opened.map(({ key }) => key).sort(),
    closed: closed.map(({ key }) => key).sort(),
    altered: closed
      .flatMap((before) =>
        opened
          .filter((after) => takesPlace(before, after))
          .map((after) => `${before.key} > ${after.key}`),
      )
      .sort(),
    founded: surely(lives, startOf)
      .map(({ entity }) => entity)
      .sort(),
    dissolved: surely(lives, endOf)
      .map(({ entity }) => entity)
      .sort(),
    renamed: [...renamed(startOf, 'ADOPTED'), ...renamed(endOf, 'DROPPED')].sort(),
    uncertain: turns('maybe')
      .map(({ key, change }) => `${key} ${change}`)
      .sort(),
    openEnded: new Set(turns('openly').map(({ key }) => key)).size,
  };
}

interface AskedOfKnowledge {
  /** In milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly minConfidence?: number;
  readonly minSources?: number;
}

const isSameStretch = (one: HeldRelationship, other: HeldRelationship): boolean =>
  one.topic === other.topic &&
  (one.key === other.key || one.key === one.topic || other.key === other.topic);

const contentOf = ({ s0, s1, e0, e1, confidence, sourceCount, disputed }: Held): string =>
  JSON.stringify([s0, s1, e0, e1, confidence, sourceCount, disputed]);

export function naiveKnowledgeChanges(world: World, asked: AskedOfKnowledge): NaiveChanges {
  const { from, to, minConfidence = 1, minSources = 1 } = asked;
  const at = <Row extends Held>(rows: readonly Row[], moment: number): Row[] =>
    rows.filter(
      ({ k0, k1, confidence, sourceCount }) =>
        k0 <= moment && moment < k1 && confidence >= minConfidence && sourceCount >= minSources,
    );
  const lacking = (
    rows: readonly HeldRelationship[],
    others: readonly HeldRelationship[],
  ): string[] =>
    rows
      .filter((row) => !others.some((other) => isSameStretch(row, other)))
      .map(({ key }) => key)
      .sort();
  const minus = (some: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
    [...some].filter((one) => !others.has(one)).sort();

  const [before, after] = [at(world.relationships, from), at(world.relationships, to)];
  const entitiesAt = (moment: number) => new Set(at(world.lives, moment).map((l) => l.entity));
  const [then, now] = [entitiesAt(from), entitiesAt(to)];
  const namesAt = (moment: number) =>
    at(world.names, moment).filter(({ entity }) => then.has(entity) && now.has(entity));
  const identity = ({ entity, field, value, lang }: HeldName) =>
    [entity, field, value, lang].join(' ');
  const news = (names: readonly HeldName[], others: readonly HeldName[], change: string) =>
    names
      .filter((name) => !others.some((other) => identity(other) === identity(name)))
      .map(({ entity, field, value }) => [entity, field, value, change].join(' '));

  return {
    opened: lacking(after, before),
    closed: lacking(before, after),
    altered: before
      .flatMap((one) =>
        after
          .filter((other) => isSameStretch(one, other) && contentOf(one) !== contentOf(other))
          .map((other) => `${one.key} > ${other.key}`),
      )
      .sort(),
    founded: minus(now, then),
    dissolved: minus(then, now),
    renamed: [
      ...news(namesAt(to), namesAt(from), 'ADOPTED'),
      ...news(namesAt(from), namesAt(to), 'DROPPED'),
    ].sort(),
    uncertain: [],
    openEnded: 0,
  };
}
