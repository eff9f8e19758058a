import type { Transaction } from '../graph/graph.ts';
import { isFunctional, isRelationshipKind } from '../model/relationship-kinds.ts';
import { inBatches } from './batches.ts';
import { type Contested, claimedKeys, topicsFrom, topicsOfEnds } from './reproject-statements.ts';
import type { StoredClaim } from './stored-claim.ts';

/** What changed claims bear on: its keys alone, as the claims may be millions. */
export interface Touched {
  /** Entities whose values may be others. */
  readonly entities: Set<string>;
  /** Entities that may live at other times, and all their relationships with them. */
  readonly lives: Set<string>;
  /** Topics. */
  readonly relationships: Set<string>;
  /** `subject kind`, where a subject can have only one at a time: all of these are rivals. */
  readonly contested: Set<string>;
  /** Topics. */
  readonly observations: Set<string>;
}

export const nothingTouched = (): Touched => ({
  entities: new Set(),
  lives: new Set(),
  relationships: new Set(),
  contested: new Set(),
  observations: new Set(),
});

export function touch(touched: Touched, { asserts, subject, field, topic }: StoredClaim): void {
  if (asserts === 'observation') touched.observations.add(topic);
  else if (asserts === 'value') {
    touched.entities.add(subject);
    if (field === 'existence') touched.lives.add(subject);
  } else {
    touched.relationships.add(topic);
    if (isContested(field)) touched.contested.add(`${subject} ${field}`);
  }
}

export const isContested = (field: string): boolean =>
  isRelationshipKind(field) && isFunctional(field);

/** The parts of the projection that are to be derived anew. */
export interface Affected {
  readonly entities: readonly string[];
  /** Topics. */
  readonly relationships: readonly string[];
  /** Topics. */
  readonly observations: readonly string[];
}

/** Adds to what was touched what else hangs on it. */
export async function affectedBy(
  transaction: Transaction,
  { entities, lives, relationships, contested, observations }: Touched,
): Promise<Affected> {
  const topics = new Set(relationships);
  const add = (rows: readonly { readonly topic: string }[]) => {
    for (const { topic } of rows) topics.add(topic);
  };
  await inBatches([...lives], async (keys) => add(await transaction.run(topicsOfEnds, { keys })));
  await inBatches([...contested], async (pairs) =>
    add(await transaction.run(topicsFrom, { rows: pairs.map(pairOf) })),
  );
  return {
    entities: [...entities],
    relationships: [...topics],
    observations: [...observations],
  };
}

/** Neither part has a space in it. */
export function pairOf(text: string): Contested {
  const [subject = '', kind = ''] = text.split(' ');
  return { subject, kind };
}

export async function everything(transaction: Transaction): Promise<Affected> {
  const keysOf = async (asserts: StoredClaim['asserts']) =>
    (await transaction.run(claimedKeys, { asserts })).map(({ key }) => key);
  return {
    entities: await keysOf('value'),
    relationships: await keysOf('relationship'),
    observations: await keysOf('observation'),
  };
}
