/**
 * Relationships and observations are of entities only. Without their label Neo4j reads just those, or
 * knows already how many there are; with it, it finds those of the entities that a filter wants.
 */
export const labelToFilterBy = (where: unknown): string => (where ? ':Entity' : '');
