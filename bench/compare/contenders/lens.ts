import { STILL_KNOWN } from '../../../src/ledger/history.ts';

/** The default lens at the day `$at`, as somebody who knows the projection writes it by hand. */

export const holds = (held: string): string => `${held}.s0 <= $at AND $at < ${held}.e1`;

/** The plain value, else the best of those that are dated. */
export const fieldOf = (entity: string, field: string): string =>
  plainOr(entity, field, 'HAS_VALUE');

/** What it is called: always something. */
export const nameOf = (entity: string): string =>
  `coalesce(${plainOr(entity, 'name', 'HAS_NAME')}, ${entity}.label)`;

const plainOr = (entity: string, field: string, type: string): string =>
  `coalesce(${entity}.${field}, CASE WHEN ${entity}.${field} IS NULL THEN head(COLLECT {
    MATCH (${entity})-[has:${type}]->(value:Value)
    WHERE has.field = '${field}' AND ${holds('has')}
    RETURN value.value AS best
    ORDER BY has.s1 <= $at AND $at < has.e0 DESC, has.rank, value.value LIMIT 1
  }) END)`;

/** The standing claims behind a relationship, best first. */
export const claimsOf = (held: string): string =>
  `COLLECT {
    MATCH (claim:Claim)-[:CITES]->(source:Source)
    WHERE claim.topic = ${held}.topic AND claim.retractedAt = ${STILL_KNOWN}
      AND claim.s0 < ${held}.e1 AND ${held}.s0 < claim.e1
    WITH claim, source ORDER BY claim.confidence DESC, claim.key
    RETURN [claim.locator, source.key, source.title]
  }`;
