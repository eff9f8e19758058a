import type { GraphQLNamedType } from 'graphql';
import type { Html } from '../html.ts';
import { schema } from '../reference/concepts.ts';
import { draw } from './draw.ts';
import { entityTypes, hasFields, linksOf } from './links.ts';

const names: ReadonlySet<string> = new Set(entityTypes.map(({ name }) => name));

/** How entities lead to each other, whatever else they have. */
export const schemaPicture = (): Html =>
  draw(
    entityTypes.flatMap((type) =>
      linksOf(type).filter(({ from, to }) => names.has(to) && from !== to),
    ),
    'Types of entities, and the fields that lead from one to another',
  );

const evidence = ['Entity', 'Relationship', 'Observation', 'Fact', 'Claim', 'Source'];

export const evidencePicture = (): Html =>
  draw(
    evidence.flatMap((name) => {
      const type = schema.getType(name);
      return hasFields(type) ? linksOf(type).filter(({ to }) => evidence.includes(to)) : [];
    }),
    'From entities to claims and sources',
  );

/** Where one type leads; null for what leads nowhere else. */
export function conceptPicture(type: GraphQLNamedType): Html | null {
  if (!hasFields(type)) return null;
  const links = linksOf(type);
  return links.some(({ to }) => to !== type.name)
    ? draw(links, `Where the fields of ${type.name} lead`)
    : null;
}
