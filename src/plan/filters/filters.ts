import type { Writer } from '../writer.ts';
import type { At, FilteredObservation, FilteredRelationship, Filters } from './at.ts';
import { claimFilter as claim } from './claim.ts';
import { entityFilter as entity } from './entity.ts';
import { observationFilter as observation } from './observation.ts';
import { relationshipFilter as relationship } from './relationship.ts';
import { sourceFilter as source } from './source.ts';

const filters: Filters = { entity, relationship, observation, source };

const from = (writer: Writer, place: string): At => ({ writer, filters, place, depth: 1 });

/** Conditions under which an entity fits a filter of its schema type. Values become parameters, never text. */
export const entityFilter = (
  writer: Writer,
  variable: string,
  type: string,
  where: unknown,
  place: string,
): string[] => entity(from(writer, place), variable, type, where);

export const relationshipFilter = (
  writer: Writer,
  related: FilteredRelationship,
  where: unknown,
  place: string,
): string[] => relationship(from(writer, place), related, where);

export const observationFilter = (
  writer: Writer,
  observed: FilteredObservation,
  where: unknown,
  place: string,
): string[] => observation(from(writer, place), observed, where);

export const sourceFilter = (
  writer: Writer,
  variable: string,
  where: unknown,
  place: string,
): string[] => source(from(writer, place), variable, where);

export const claimFilter = (
  writer: Writer,
  variable: string,
  where: unknown,
  place: string,
): string[] => claim(from(writer, place), variable, where);
