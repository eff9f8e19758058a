import { fieldOf, holds, nameOf } from './lens.ts';

/** One statement for each level and kind: for many parents at once, the columns of what they lead to. */

/** A column's name in the answer, and its expression. */
type Columns = Readonly<Record<string, string>>;

export interface Batched {
  readonly columns: readonly string[];
  readonly text: string;
}

const named: Columns = { key: 'n.key', name: nameOf('n') };
const nation: Columns = { ...named, iso3: 'n.iso3', capital: fieldOf('n', 'capital') };
const embassy: Columns = { ...named, city: fieldOf('n', 'city') };
const sale: Columns = {
  ...named,
  notifiedOn: 'day',
  value: fieldOf('n', 'estimatedValueUsd'),
};
/** What the claims behind the relationship are found by. */
const evidence: Columns = { topic: 'r.topic', since: 'r.s0', until: 'r.e1' };

const rowOf = (columns: Columns): string => `[${Object.values(columns).join(', ')}]`;

const batched = (columns: Columns, text: string): Batched => ({
  columns: Object.keys(columns),
  text,
});

const linked = (pattern: string, columns: Columns): Batched =>
  batched(
    columns,
    `UNWIND $keys AS key
    MATCH (parent:Entity {key: key})
    RETURN key, COLLECT {
      MATCH (parent)${pattern}
      WHERE ${holds('r')}
      WITH r, n ORDER BY n.key, r.key LIMIT $first
      RETURN ${rowOf(columns)}
    } AS rows`,
  );

/** The two best, to tell whether one stands alone. */
const onlyOne = (pattern: string, columns: Columns): Batched =>
  batched(
    { certain: 'certain', ...columns },
    `UNWIND $keys AS key
    MATCH (parent:Entity {key: key})
    RETURN key, COLLECT {
      MATCH (parent)${pattern}
      WHERE ${holds('r')}
      WITH n, r.s1 <= $at AND $at < r.e0 AS certain
      ORDER BY certain DESC, n.key LIMIT 2
      RETURN [certain, ${Object.values(columns).join(', ')}]
    } AS rows`,
  );

export const relations = {
  'Nation.ministries': linked('<-[r:MINISTRY_OF]-(n:MinistryOfDefense)', named),
  'Nation.embassies': linked('<-[r:HOSTED_BY]-(n:Embassy)', { ...embassy, ...evidence }),
  'Nation.offices': linked('<-[r:SERVES]-(n:SecurityCooperationOrganization)', {
    ...named,
    ...evidence,
  }),
  'Nation.commands': linked('<-[r:RESPONSIBLE_FOR]-(n:CombatantCommand)', {
    key: 'n.key',
    ...evidence,
  }),
  'Nation.alliances': linked('-[r:MEMBER_OF]->(n:Alliance)', named),
  'Nation.statePartners': linked('<-[r:PARTNERED_WITH]-(n:StatePartner)', named),
  'Nation.borders': linked('-[r:BORDERS]-(n:Nation)', nation),
  'Command.nations': linked('-[r:RESPONSIBLE_FOR]->(n:Nation)', nation),
  'Office.counterparts': linked('-[r:COUNTERPART_OF]->(n:MinistryOfDefense)', named),
  'Office.posts': linked('<-[r:POST_IN]-(n:Attache)', named),
  'Office.overseers': linked('<-[r:OVERSEES]-(n:Entity)', {
    key: 'n.key',
    authority: 'r.authority',
    ...evidence,
  }),
  'Office.embassy': onlyOne('-[r:LOCATED_AT]->(n:Embassy)', embassy),
  'Embassy.host': onlyOne('-[r:HOSTED_BY]->(n:Nation)', nation),
} as const;

export type Relation = keyof typeof relations;

const dated = `MATCH (parent)<-[r:SOLD_TO]-(n:ArmsSale)
      WHERE ${holds('r')}
      WITH n, ${fieldOf('n', 'notifiedOn')} AS day
      WHERE day IS NOT NULL`;

export const latestSales = batched(
  sale,
  `UNWIND $keys AS key
  MATCH (parent:Entity {key: key})
  RETURN key, COUNT { ${dated} RETURN n } AS total, COLLECT {
      ${dated}
      WITH n, day ORDER BY day DESC, n.key LIMIT 10
      RETURN ${rowOf(sale)}
    } AS rows`,
);

const salesPage = (cut: string) =>
  batched(
    sale,
    `MATCH (parent:Entity {key: $nation})
    RETURN COLLECT {
      ${dated} ${cut}
      WITH n, day ORDER BY day DESC, n.key LIMIT 51
      RETURN ${rowOf(sale)}
    } AS rows`,
  );

export const firstSales = salesPage('');
export const nextSales = salesPage('AND (day < $day OR day = $day AND n.key > $key)');

/** Things of their own, which exist at the lens. */
const roots = (match: string, columns: Columns): Batched =>
  batched(
    columns,
    `${match} AND ${holds('n')}
    WITH n ORDER BY n.key
    RETURN collect(${rowOf(columns)}) AS rows`,
  );

export const nationByCode = roots('MATCH (n:Nation) WHERE n.iso3 = $iso3', nation);
export const nationsByKey = roots('MATCH (n:Nation) WHERE n.key IN $keys', nation);
export const commandsByKey = roots('MATCH (n:CombatantCommand) WHERE n.key IN $keys', {
  key: 'n.key',
});

export const nationsUnder = batched(
  nation,
  `MATCH (:Entity {key: $command})-[ro:OVERSEES]->(o:SecurityCooperationOrganization)
  WHERE ${holds('ro')}
  WITH DISTINCT o
  MATCH (o)-[rs:SERVES]->(n:Nation)
  WHERE ${holds('rs')}
  WITH DISTINCT n
  WHERE ${holds('n')}
  WITH collect(n) AS nations
  RETURN size(nations) AS total, COLLECT {
    UNWIND nations AS n
    WITH n ORDER BY n.key LIMIT 25
    RETURN ${rowOf(nation)}
  } AS rows`,
);

const change: Columns = {
  key: 'r.key',
  kind: 'type(r)',
  from: '{key: startNode(r).key}',
  to: '{key: endNode(r).key}',
};

/** Both are asked apart, as their fields are. */
const changes = (bounds: readonly [string, string], order: string): Batched =>
  batched(
    change,
    `MATCH (:Entity)-[r:RESPONSIBLE_FOR|OVERSEES]->(:Entity)
    WHERE $from < r.${bounds[0]} AND r.${bounds[1]} <= $to
    WITH collect(r) AS found
    RETURN size(found) AS total, COLLECT {
      UNWIND found AS r
      WITH r ORDER BY r.${order}, r.key LIMIT 25
      RETURN ${rowOf(change)}
    } AS rows`,
  );

export const opened = changes(['s0', 's1'], 's0');
export const closed = changes(['e0', 'e1'], 'e1');

export const claimsByTopic = batched(
  { topic: '', locator: '', source: '', since: '', until: '' },
  `MATCH (claim:Claim)
  WHERE claim.topic IN $keys AND claim.retractedAt = 253402300799999
  WITH claim ORDER BY claim.confidence DESC, claim.key
  RETURN collect([claim.topic, claim.locator, claim.source, claim.s0, claim.e1]) AS rows`,
);

export const sourcesByKey = batched(
  { key: '', title: '' },
  `MATCH (source:Source)
  WHERE source.key IN $keys
  RETURN collect([source.key, source.title]) AS rows`,
);
