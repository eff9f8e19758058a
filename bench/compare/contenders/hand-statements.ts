import { claimsOf, fieldOf, holds, nameOf } from './lens.ts';

/** One statement for each workload, whose only row is one positional list. */

/** Up to 25 that a relationship leads to, in the order of their keys. */
const linked = (pattern: string, row: readonly string[]): string => `COLLECT {
    MATCH ${pattern}
    WHERE ${holds(heldIn(pattern))}
    WITH * ORDER BY ${otherIn(pattern)}.key, ${heldIn(pattern)}.key LIMIT 25
    RETURN [${row.join(', ')}]
  }`;

const heldIn = (pattern: string): string => /\[(\w+):/.exec(pattern)?.[1] ?? '';
/** The last node of the pattern is the one it leads to. */
const otherIn = (pattern: string): string => /\((\w+):?\w*\)$/.exec(pattern)?.[1] ?? '';

const named = (pattern: string): string => {
  const other = otherIn(pattern);
  return linked(pattern, [`${other}.key`, nameOf(other)]);
};
const keys = (pattern: string): string => linked(pattern, [`${otherIn(pattern)}.key`]);

const overseers = linked('(o)<-[ro:OVERSEES]-(m:Entity)', ['m.key', 'ro.authority']);

/** The two best tell whether one stands alone. */
const onlyOne = (pattern: string, row: readonly string[]): string => {
  const [held, other] = [heldIn(pattern), otherIn(pattern)];
  const certain = `${held}Certain`;
  return `COLLECT {
    MATCH ${pattern}
    WHERE ${holds(held)}
    WITH *, ${held}.s1 <= $at AND $at < ${held}.e0 AS ${certain}
    ORDER BY ${certain} DESC, ${other}.key LIMIT 2
    RETURN [${certain}, ${row.join(', ')}]
  }`;
};

const day = fieldOf('s', 'notifiedOn');
const sale = `[s.key, ${nameOf('s')}, day, ${fieldOf('s', 'estimatedValueUsd')}]`;

/** From the index that has a nation's sales in the order of their days, and those it cannot place. */
const salesPage = (from: string, cut: string): string => `
  MATCH (n:Nation {key: $nation})
  WHERE ${holds('n')}
  RETURN [n.key, COLLECT {
    CALL (n) {
      ${salesListed(`< '~' ${from}`)}
      WITH r, s, r.listedBy AS day
      WHERE day IS NOT NULL ${cut}
      WITH * ORDER BY r.listOf DESC, day DESC, r.listed LIMIT 51
      RETURN s, day
      UNION ALL
      ${salesListed(`= '~'`)}
      WITH s, ${day} AS day
      WHERE day IS NOT NULL ${cut}
      RETURN s, day
    }
    WITH s, day ORDER BY day DESC, s.key LIMIT 51
    RETURN ${sale}
  }] AS answer`;

const salesListed = (place: string): string =>
  `MATCH (n)<-[r:SOLD_TO]-(s:ArmsSale) USING INDEX r:SOLD_TO(listOf, listedBy, listed, key)
      WHERE r.listOf = n.key AND r.listedBy ${place} AND r.listed > '' AND r.key > '' AND ${holds('r')}`;

const nationsOfCommands = (nations: string): string => `
  MATCH (c:CombatantCommand)
  WHERE c.key IN $commands AND ${holds('c')}
  WITH c ORDER BY c.key LIMIT 25
  RETURN collect([c.key, COLLECT {${nations}
      RETURN [key, ${nameOf('n')}, ${linked(
        '(n)<-[rs:SERVES]-(o:SecurityCooperationOrganization)',
        [
          'o.key',
          nameOf('o'),
          onlyOne('(o)-[rl:LOCATED_AT]->(e:Embassy)', [
            'e.key',
            nameOf('e'),
            fieldOf('e', 'city'),
            onlyOne('(e)-[rh:HOSTED_BY]->(h:Nation)', ['h.key', 'h.iso3']),
          ]),
        ],
      )}]
    }]) AS answer`;

const edge = (pattern: string, more: readonly string[] = []): string =>
  linked(pattern, [`${otherIn(pattern)}.key`, claimsOf(heldIn(pattern)), ...more]);

const changes = (query: string, order: string): string => `
  CALL () {
    CALL db.index.fulltext.queryRelationships('relationship_changes', $${query})
    YIELD relationship AS r
    WITH collect(r) AS found
    RETURN [size(found), COLLECT {
      UNWIND found AS r
      WITH r ORDER BY r.${order}, r.key LIMIT 25
      RETURN [r.key, type(r), startNode(r).key, endNode(r).key]
    }] AS ${query}
  }`;

export const statements = {
  Q1: `
    MATCH (n:Nation {iso3: $iso3})
    WHERE ${holds('n')}
    WITH n ORDER BY n.key LIMIT 1
    RETURN [n.key, ${nameOf('n')}, ${fieldOf('n', 'capital')},
      ${named('(n)<-[r:MINISTRY_OF]-(d:MinistryOfDefense)')},
      ${linked('(n)<-[r:HOSTED_BY]-(e:Embassy)', ['e.key', nameOf('e'), fieldOf('e', 'city')])},
      ${linked('(n)<-[r:SERVES]-(o:SecurityCooperationOrganization)', [
        'o.key',
        nameOf('o'),
        named('(o)-[rc:COUNTERPART_OF]->(d:MinistryOfDefense)'),
        named('(o)<-[rp:POST_IN]-(p:Attache)'),
        overseers,
      ])},
      ${keys('(n)<-[r:RESPONSIBLE_FOR]-(c:CombatantCommand)')},
      ${named('(n)-[r:MEMBER_OF]->(a:Alliance)')},
      ${named('(n)<-[r:PARTNERED_WITH]-(p:StatePartner)')}
    ] AS answer`,
  Q2: nationsOfCommands(`
      MATCH (c)-[r:RESPONSIBLE_FOR]->(n:Nation)
      WHERE ${holds('r')}
      WITH n, n.key AS key ORDER BY key LIMIT $first`),
  /** The same where commands have thousands of nations: an index has them in order. */
  Q2OfMany: nationsOfCommands(`
      MATCH (n:Nation) USING INDEX n:Nation(key)
      WHERE n.key > '' AND EXISTS { MATCH (c)-[r:RESPONSIBLE_FOR]->(n) WHERE ${holds('r')} }
      WITH n, n.key AS key ORDER BY key LIMIT $first`),
  Q3: `
    MATCH (n:Nation)
    WHERE n.key IN $keys AND ${holds('n')}
    WITH n ORDER BY n.key LIMIT 50
    WITH n, COLLECT {
      MATCH (n)<-[r:SOLD_TO]-(s:ArmsSale)
      WHERE ${holds('r')}
      WITH s, ${day} AS day
      WHERE day IS NOT NULL
      WITH s, day ORDER BY day DESC, s.key
      RETURN [s, day]
    } AS sales
    RETURN collect([n.key, ${nameOf('n')}, size(sales), COLLECT {
      UNWIND sales[..10] AS found
      WITH found[0] AS s, found[1] AS day
      RETURN ${sale}
    }]) AS answer`,
  Q4: `
    MATCH (c:Entity {key: $command})-[ro:OVERSEES]->(o:SecurityCooperationOrganization)
    WHERE ${holds('ro')}
    WITH DISTINCT o
    MATCH (o)-[rs:SERVES]->(n:Nation)
    WHERE ${holds('rs')}
    WITH DISTINCT n
    WHERE ${holds('n')}
    WITH collect(n) AS nations
    RETURN [size(nations), COLLECT {
      UNWIND nations AS n
      WITH n ORDER BY n.key LIMIT 25
      RETURN [n.key, ${nameOf('n')}, n.iso3]
    }] AS answer`,
  Q5: `
    MATCH (n:Nation {iso3: $iso3})
    WHERE ${holds('n')}
    WITH n ORDER BY n.key LIMIT 1
    RETURN [n.key, ${nameOf('n')}, ${linked('(n)-[r:BORDERS]-(b:Nation)', [
      'b.key',
      nameOf('b'),
      keys('(b)<-[rr:RESPONSIBLE_FOR]-(c:CombatantCommand)'),
      linked('(b)<-[rs:SERVES]-(o:SecurityCooperationOrganization)', [
        'o.key',
        nameOf('o'),
        overseers,
      ]),
    ])}] AS answer`,
  Q6: salesPage('', ''),
  Q6Next: salesPage('AND r.listedBy <= $day', 'AND (day < $day OR day = $day AND s.key > $key)'),
  Q7: `
    MATCH (a:Entity {key: $from}), (b:Entity {key: $to})
    MATCH path = allShortestPaths((a)-[:RESPONSIBLE_FOR|MINISTRY_OF|SENT_BY|HOSTED_BY|ACCREDITED_TO|SERVES|LOCATED_AT|COUNTERPART_OF|POST_IN|OVERSEES|PART_OF|SUCCEEDS|MEMBER_OF|PARTNERED_WITH|BORDERS|ESTABLISHED_BY|SOLD_TO*..4]-(b))
    WHERE all(held IN relationships(path) WHERE ${holds('held')})
      AND all(entity IN nodes(path) WHERE ${holds('entity')})
    WITH DISTINCT [entity IN nodes(path) | entity.key] AS keys
    ORDER BY keys LIMIT 10
    RETURN collect(keys) AS answer`,
  Q8: `
    MATCH (n:Nation {iso3: $iso3})
    WHERE ${holds('n')}
    WITH n ORDER BY n.key LIMIT 1
    RETURN [n.key,
      ${edge('(n)<-[r:HOSTED_BY]-(e:Embassy)')},
      ${edge('(n)<-[r:RESPONSIBLE_FOR]-(c:CombatantCommand)')},
      ${edge('(n)<-[r:SERVES]-(o:SecurityCooperationOrganization)', [
        edge('(o)<-[ro:OVERSEES]-(m:Entity)', ['ro.authority']),
      ])}
    ] AS answer`,
  Q9: `${changes('opened', 's0')} ${changes('closed', 'e1')} RETURN [opened, closed] AS answer`,
  Q10: `
    MATCH (o:Observation)
    WHERE o.fiscalYear = $year AND o.measure = 'IMET'
    MATCH (o)-[:OF]->(n:Nation|Alliance)
    WITH COLLECT {
      MATCH (n)<-[r:RESPONSIBLE_FOR]-(c:CombatantCommand)
      RETURN [c.key, r.s0, r.s1, r.e0, r.e1] AS area
      ORDER BY area
    } AS areas, count(*) AS count, sum(o.low) AS value
    RETURN collect([areas, count, value]) AS answer`,
} as const;

export type Operation = Exclude<keyof typeof statements, 'Q2OfMany'>;

/** What the choice of statements depends on. */
export const countNations = 'MATCH (n:Nation) RETURN count(n) AS nations';
export const MANY_NATIONS = 1_000;
