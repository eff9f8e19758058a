import neo4j from 'neo4j-driver';
import { today } from '../../src/model/time.ts';
import { bareDriver } from './bare-driver.ts';

/** A lens for a test: as the argument of `graph`, and as conditions written by hand. */
export interface TestedLens {
  readonly name: string;
  readonly args: string;
  /** Of a relationship or an entity, as `it`. */
  readonly holds: string;
  readonly parameters: Readonly<Record<string, number>>;
}

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

const possible = 'it.s0 <= $at AND $at < it.e1';

export const lenses: readonly TestedLens[] = [
  { name: 'today', args: '', holds: possible, parameters: { at: today() } },
  {
    name: 'today, as known now',
    args: `(knownAt: "${new Date(Date.now() + 3_600_000).toISOString()}")`,
    holds: possible,
    parameters: { at: today() },
  },
  {
    name: 'in 1990',
    args: '(at: "1990-06-01")',
    holds: possible,
    parameters: { at: day('1990-06-01') },
  },
  {
    name: 'certain in 2013',
    args: '(at: "2013-06-01", evidence: {certainty: CERTAIN})',
    holds: 'it.s1 <= $at AND $at < it.e0',
    parameters: { at: day('2013-06-01') },
  },
  {
    name: 'with high confidence',
    args: '(evidence: {minConfidence: HIGH})',
    holds: `${possible} AND it.confidence >= 3`,
    parameters: { at: today() },
  },
  {
    name: 'with two sources in 2022',
    args: '(at: "2022-06-01", evidence: {minSources: 2})',
    holds: `${possible} AND it.sourceCount >= 2`,
    parameters: { at: day('2022-06-01') },
  },
];

export const conditionOn = ({ holds }: TestedLens, variable: string): string =>
  `(${holds.replaceAll('it.', `${variable}.`)})`;

export interface HeldRow {
  readonly key: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly authority: string | null;
  readonly confidence: number;
  readonly sourceCount: number;
}

/** The kinds that the schema says are light and heavy; all others weigh 2. */
const authority = ['OVERSEES', 'PART_OF', 'POST_IN'];
const shared = ['MEMBER_OF', 'BORDERS', 'SUPPLIES_ARMS_TO', 'ESTABLISHED_BY', 'SOLD_TO'];

export const weightOf = (kind: string): number => {
  if (authority.includes(kind)) return 1;
  return shared.includes(kind) ? 5 : 2;
};

/** All entities and relationships through a lens, read by hand. */
export function everything() {
  const driver = bareDriver();
  const read = async <Row>(
    text: string,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<readonly Row[]> => {
    const whole = Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'number' ? neo4j.int(value) : value,
    ]);
    const { records } = await driver().executeQuery(text, Object.fromEntries(whole));
    return records.map((record) => record.toObject() as Row);
  };

  return {
    read,

    async entities(lens: TestedLens): Promise<readonly string[]> {
      const rows = await read<{ key: string }>(
        `MATCH (n:Entity) WHERE ${conditionOn(lens, 'n')} RETURN n.key AS key ORDER BY key`,
        lens.parameters,
      );
      return rows.map(({ key }) => key);
    },

    relationships: (lens: TestedLens): Promise<readonly HeldRow[]> =>
      read(
        `MATCH (a:Entity)-[r]->(b:Entity)
         WHERE ${['a', 'b', 'r'].map((variable) => conditionOn(lens, variable)).join(' AND ')}
         RETURN r.key AS key, type(r) AS kind, a.key AS from, b.key AS to, r.authority AS authority,
           r.confidence AS confidence, r.sourceCount AS sourceCount`,
        lens.parameters,
      ),
  };
}
