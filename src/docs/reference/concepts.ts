import { basename } from 'node:path';
import {
  buildASTSchema,
  concatAST,
  type GraphQLNamedType,
  type GraphQLSchema,
  isIntrospectionType,
  isSpecifiedScalarType,
  parse,
  Source,
} from 'graphql';
import { filesIn, textOf } from '../sources.ts';

/** A file of the schema, with what it declares in its order. */
export interface Concept {
  /** `ministry-of-defense` */
  readonly name: string;
  readonly title: string;
  readonly types: readonly GraphQLNamedType[];
}

const files = filesIn('schema', '.graphql');

export const schema: GraphQLSchema = buildASTSchema(
  concatAST(files.map((file) => parse(new Source(textOf(file), file)))),
);

/** Every type that is ours. */
export const types: readonly GraphQLNamedType[] = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

const fileOf = (type: GraphQLNamedType): string => type.astNode?.loc?.source.name ?? '';

const inOrder = (one: GraphQLNamedType, other: GraphQLNamedType): number =>
  (one.astNode?.loc?.start ?? 0) - (other.astNode?.loc?.start ?? 0);

const worded = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

export const concepts: readonly Concept[] = files.map((file) => {
  const name = basename(file, '.graphql');
  return {
    name,
    title: worded(name),
    types: types.filter((type) => fileOf(type) === file).sort(inOrder),
  };
});

/** The page and place of a type, or of what is in it (`Nation.armsSales`), below `/docs/`; null for GraphQL's own. */
export function placeOf(name: string): string | null {
  const [type = ''] = name.split('.');
  const concept = concepts.find(({ types }) => types.some((each) => each.name === type));
  return concept ? `reference/${concept.name}#${name}` : null;
}
