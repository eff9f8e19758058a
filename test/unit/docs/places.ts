import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

/** Everything that a schema names: `Nation`, `Nation.armsSales`, `Nation.armsSales.first`, `NationKind.SOVEREIGN`. */
export const placesIn = (schema: GraphQLSchema): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => {
      const inside = isEnumType(type)
        ? type.getValues().map(({ name }) => name)
        : isInputObjectType(type)
          ? Object.keys(type.getFields())
          : isObjectType(type) || isInterfaceType(type)
            ? Object.values(type.getFields()).flatMap(({ name, args }) => [
                name,
                ...args.map((argument) => `${name}.${argument.name}`),
              ])
            : [];
      return [type.name, ...inside.map((name) => `${type.name}.${name}`)];
    });
