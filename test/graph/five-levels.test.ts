import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { BEGINNING, FOREVER } from '../../src/model/time.ts';
import { bareDriver } from './bare-driver.ts';
import { seededGraph } from './seeded-graph.ts';

const { run } = seededGraph();
const driver = bareDriver();

const commands = ['AFRICOM', 'CENTCOM', 'EUCOM', 'INDOPACOM', 'NORTHCOM', 'SOUTHCOM'].map(
  (id) => `command/${id}`,
);

/** Commands, nations, organizations, embassies and ministries, and the nations of those. */
const query = `query ($commands: [String!]!, $at: Date!, $evidence: EvidenceInput) {
  graph(at: $at, evidence: $evidence) {
    combatantCommands(where: {key: {in: $commands}}) {
      nodes {
        key
        name
        areaOfResponsibility(first: 100, orderBy: [{by: KEY, direction: DESC}]) {
          totalCount
          edges {
            relationship { confidence sourceCount validity { start { earliest latest } end { earliest latest } } }
            node {
              key
              name
              securityCooperationOrganizations(first: 100) {
                nodes {
                  __typename
                  key
                  name
                  city
                  embassy { key city hostNation { key iso3 } }
                  counterparts(first: 100) { totalCount nodes { key name nation { key } } }
                  overseers(first: 100, authority: [OPERATIONAL_CONTROL, ADMINISTRATIVE]) {
                    edges { relationship { key authority } node { key name } }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}`;

/** What holds at the lens, of a relationship to an entity or a value, or of an entity's life. */
const holds = (it: string): string => `(
  CASE WHEN $certain THEN ${it}.s1 <= $at AND $at < ${it}.e0 ELSE ${it}.s0 <= $at AND $at < ${it}.e1 END
  AND ${it}.confidence >= $minConfidence AND ${it}.sourceCount >= $minSources
)`;
const isCertain = (it: string): string => `(${it}.s1 <= $at AND $at < ${it}.e0)`;

/** The names of a field that hold, the certain ones first, then the best supported. */
const nameOf = (entity: string): string => `coalesce(
  head(COLLECT {
    MATCH (${entity})-[naming:HAS_NAME {field: 'name'}]->(named:Value)
    WHERE ${holds('naming')}
    RETURN named.value
    ORDER BY CASE WHEN ${isCertain('naming')} THEN 0 ELSE 1 END, naming.rank, named.value
  }), ${entity}.label)`;

/** The one at the other end that alone is certain; with none certain, that alone is possible. */
const only = (link: string, pattern: string, answer: string): string => `head([choice IN [COLLECT {
    MATCH ${pattern}
    WHERE ${holds(link)}
    RETURN {certain: ${isCertain(link)}, answer: ${answer}}
  }] | CASE
    WHEN size([found IN choice WHERE found.certain]) = 1 THEN head([found IN choice WHERE found.certain]).answer
    WHEN size([found IN choice WHERE found.certain]) = 0 AND size(choice) = 1 THEN choice[0].answer
  END])`;

/** The city stored with the entity where it never changes, else among the dated ones that hold. */
const cityOf = (entity: string): string => `CASE
  WHEN NOT 'city' IN ${entity}.dated THEN ${entity}.city
  ELSE head([cities IN [COLLECT {
      MATCH (${entity})-[living:HAS_VALUE {field: 'city'}]->(city:Value)
      WHERE ${holds('living')}
      RETURN {value: city.value, rank: living.rank, certain: ${isCertain('living')}}
      ORDER BY CASE WHEN ${isCertain('living')} THEN 0 ELSE 1 END, living.rank
    }] | CASE
      WHEN size(cities) > 1 AND cities[0].rank = cities[1].rank AND cities[0].certain = cities[1].certain THEN null
      ELSE cities[0].value
    END])
END`;

const byHand = `
MATCH (command:CombatantCommand)
WHERE command.key IN $commands AND ${holds('command')}
RETURN command.key AS key, ${nameOf('command')} AS name, COLLECT {
  MATCH (command)-[area:RESPONSIBLE_FOR]->(nation:Nation)
  WHERE ${holds('area')}
  WITH area, nation, ${nameOf('nation')} AS nationName
  ORDER BY nation.key DESC
  RETURN {
    relationship: {
      confidence: ['LOW', 'MEDIUM', 'HIGH'][area.confidence - 1],
      sourceCount: area.sourceCount,
      window: [area.s0, area.s1, area.e0, area.e1]
    },
    node: {
      key: nation.key,
      name: nationName,
      securityCooperationOrganizations: COLLECT {
        MATCH (nation)<-[serving:SERVES]-(office)
        WHERE (office:CooperationOffice OR office:AdvisoryGroup OR office:AttacheOffice) AND ${holds('serving')}
        WITH office ORDER BY office.key
        RETURN {
          __typename: office.type,
          key: office.key,
          name: ${nameOf('office')},
          city: ${cityOf('office')},
          embassy: ${only(
            'standing',
            '(office)-[standing:LOCATED_AT]->(embassy:Embassy)',
            `{key: embassy.key, city: ${cityOf('embassy')}, hostNation: ${only(
              'hosting',
              '(embassy)-[hosting:HOSTED_BY]->(host:Nation)',
              '{key: host.key, iso3: host.iso3}',
            )}}`,
          )},
          counterparts: COLLECT {
            MATCH (office)-[facing:COUNTERPART_OF]->(ministry:MinistryOfDefense)
            WHERE ${holds('facing')}
            WITH ministry ORDER BY ministry.key
            RETURN {
              key: ministry.key,
              name: ${nameOf('ministry')},
              nation: ${only('governing', '(ministry)-[governing:MINISTRY_OF]->(owner:Nation)', '{key: owner.key}')}
            }
          },
          overseers: COLLECT {
            MATCH (office)<-[power:OVERSEES]-(master:Entity)
            WHERE power.authority IN ['OPERATIONAL_CONTROL', 'ADMINISTRATIVE'] AND ${holds('power')}
            WITH power, master ORDER BY master.key
            RETURN {
              relationship: {key: power.key, authority: power.authority},
              node: {key: master.key, name: ${nameOf('master')}}
            }
          }
        }
      }
    }
  }
} AS area
ORDER BY key`;

const dayOf = (date: string): number => Date.parse(date) / 86_400_000;
const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

interface Hand {
  readonly key: string;
  readonly name: string;
  readonly area: readonly {
    readonly relationship: { readonly window: readonly [number, number, number, number] };
    readonly node: {
      readonly securityCooperationOrganizations: readonly {
        readonly counterparts: readonly unknown[];
        readonly overseers: readonly unknown[];
      }[];
    };
  }[];
}

/** The rows as GraphQL would shape them. */
const shaped = ({ key, name, area }: Hand) => ({
  key,
  name,
  areaOfResponsibility: {
    totalCount: area.length,
    edges: area.map(({ relationship: { window, ...relationship }, node }) => ({
      relationship: {
        ...relationship,
        validity: {
          start: {
            earliest: window[0] === BEGINNING ? null : dateOf(window[0]),
            latest: window[1] === FOREVER ? null : dateOf(window[1]),
          },
          end: {
            earliest: window[2] === BEGINNING ? null : dateOf(window[2]),
            latest: window[3] === FOREVER ? null : dateOf(window[3]),
          },
        },
      },
      node: {
        ...node,
        securityCooperationOrganizations: {
          nodes: node.securityCooperationOrganizations.map(
            ({ counterparts, overseers, ...office }) => ({
              ...office,
              counterparts: { totalCount: counterparts.length, nodes: counterparts },
              overseers: { edges: overseers },
            }),
          ),
        },
      },
    })),
  },
});

/** With how many organizations there are at least to compare. */
const lenses = [
  { organizations: 100, at: '2024-10-02' },
  { organizations: 50, at: '2026-01-15', minConfidence: 'HIGH' },
  { organizations: 50, at: '1975-05-01' },
  { organizations: 0, at: '2016-01-10', certainty: 'CERTAIN' },
  { organizations: 0, at: '2024-10-02', minConfidence: 'MEDIUM', minSources: 2 },
] as const;

describe('five levels below six combatant commands', () => {
  test.each(lenses)('are one statement that answers as Cypher by hand does: %o', async (lens) => {
    const { organizations, at, ...evidence } = lens;
    const {
      certainty = 'POSSIBLE',
      minConfidence = 'LOW',
      minSources = 1,
    } = evidence as {
      certainty?: string;
      minConfidence?: string;
      minSources?: number;
    };
    const { data, errors, statements } = await run(query, { commands, at, evidence });
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(1);

    const { records } = await driver().executeQuery(byHand, {
      commands,
      at: neo4j.int(dayOf(at)),
      certain: certainty === 'CERTAIN',
      minConfidence: neo4j.int(['LOW', 'MEDIUM', 'HIGH'].indexOf(minConfidence) + 1),
      minSources: neo4j.int(minSources),
    });
    const expected = records.map((record) => shaped(record.toObject() as unknown as Hand));
    expect(data.graph.combatantCommands.nodes).toEqual(expected);
    const compared = expected.flatMap(({ areaOfResponsibility }) =>
      areaOfResponsibility.edges.flatMap(({ node }) => node.securityCooperationOrganizations.nodes),
    );
    expect(compared.length).toBeGreaterThanOrEqual(organizations);
  });
});
