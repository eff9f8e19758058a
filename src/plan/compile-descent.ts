import { keysIn, linkText, matchEach } from './compile-steps.ts';
import { exists, holds, isShown, typesOf, whereAll } from './lens-conditions.ts';
import type { Writer } from './writer.ts';

/** Further is not looked, so that a statement ends whatever the graph is like. */
const FURTHEST = 20;

const everyStep = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : `WHERE all(step IN steps WHERE ${conditions.join(' AND ')})`;

/** The successions that some entities came out of or led to, at whatever remove and date. */
export function successionsText(writer: Writer, keys: readonly string[]): string {
  const { lens } = writer;
  const types = typesOf(lens, ['SUCCEEDS']);
  const steps = `[steps:${types}*0..${FURTHEST - 1}]`;
  const shown = everyStep(isShown(lens, 'step'));
  const succession = `MATCH (later)-[held:${types}]->(earlier)
      ${whereAll(isShown(lens, 'held'))}
      RETURN later, held, earlier`;
  return `${matchEach('root', keysIn(writer, { roots: keys }).roots)}
    CALL (root) {
      MATCH (root)-${steps}->(later:Entity)
      ${shown}
      WITH DISTINCT later
      ${succession}
      UNION
      MATCH (root)<-${steps}-(earlier:Entity)
      ${shown}
      WITH DISTINCT earlier
      ${succession}
    }
    RETURN DISTINCT later.key AS later, earlier.key AS earlier, held.key AS key
    ORDER BY key`;
}

/** What oversees some entities or what they are part of at whatever remove, and what all these are part of. */
export function superiorsText(
  writer: Writer,
  keys: readonly string[],
  authorities: readonly string[] | null,
): string {
  const { lens } = writer;
  const [oversees, partOf] = [typesOf(lens, ['OVERSEES']), typesOf(lens, ['PART_OF'])];
  const ofThese = authorities ? [`held.authority IN ${writer.parameter(authorities)}`] : [];
  return `${matchEach('root', keysIn(writer, { roots: keys }).roots)}
    MATCH (root)-[steps:${partOf}*0..${FURTHEST}]->(near:Entity)
    ${everyStep(holds(lens, 'step'))}
    WITH DISTINCT near
    CALL (near) {
      MATCH (near)<-[held:${oversees}]-(far:Entity)
      ${whereAll([...holds(lens, 'held'), ...ofThese])}
      RETURN held, far
      UNION ALL
      MATCH (near)-[held:${partOf}]->(far:Entity)
      ${whereAll(holds(lens, 'held'))}
      RETURN held, far
    }
    WITH near, held, far
    WHERE ${exists(lens, 'far')}
    RETURN far.key AS far, ${linkText(writer)} AS link
    ORDER BY held.key`;
}
