import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql';
import { type Amount, filterPrice, lengthTold, type Variables } from './amounts.ts';
import { dearestIn, NOTHING, type Priced, priceIn, type Selected } from './bill.ts';
import { asLongAsTold, described, lengthOf, longestBy, PAGE, priceOf } from './prices.ts';

/** What an operation costs, by its variables. */
export interface Cost {
  /** In points. */
  requested(variables: Variables): number;
  /** What most of it is for, as the path in the answer. */
  dearestField(variables: Variables): string;
}

/** Looks at the document once, however often the operation is asked with other variables. */
export function compileCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Cost {
  const root = schema.getRootType(operation.operation);
  const pricing = createPricing(schema, document);
  const selected = root ? pricing(operation.selectionSet, root, 1) : NOTHING;
  const defaults = defaultsOf(operation);
  return {
    requested: (given) => Math.max(1, priceIn(selected, 1, { ...defaults, ...given })),
    dearestField: (given) => dearestIn(selected, { ...defaults, ...given }).join('.'),
  };
}

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

/** `told`: how long the lists are whose length the field above tells. */
type Pricing = (set: SelectionSetNode, type: GraphQLNamedType, told: Amount) => Selected;

function createPricing(schema: GraphQLSchema, document: DocumentNode): Pricing {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }

  const pricing: Pricing = ({ selections }, type, told) => {
    const always: Priced[] = [];
    const ofType = new Map<string, Priced[]>();
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        always.push(...ofField(selection, type, told));
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (!fragment) continue;
      const narrowed = schema.getType(fragment.typeCondition?.name.value ?? type.name) ?? type;
      const within = pricing(fragment.selectionSet, narrowed, told);
      const all = [...within.always, ...within.ofType.flat()];
      if (narrowed === type || !isObjectType(narrowed)) always.push(...all);
      else ofType.set(narrowed.name, [...(ofType.get(narrowed.name) ?? []), ...all]);
    }
    return { always, ofType: [...ofType.values()] };
  };

  /** None where the field costs nothing. */
  const ofField = (node: FieldNode, parent: GraphQLNamedType, told: Amount): Priced[] => {
    const field = fieldOf(schema, parent, node.name.value);
    if (!field) return [];
    const type = getNamedType(field.type);
    const isLeaf = isLeafType(type);
    const reading = priceOf(parent.name, field.name, isLeaf);
    if (isLeaf && reading === 0) return [];
    const length =
      lengthTold(field, node, longestBy(parent.name, field.name)) ??
      (isAsLongAsTold(parent, field) ? told : lengthOf(parent.name, field.name));
    return [
      {
        name: (node.alias ?? node.name).value,
        planning: planningOf(field, node),
        reading,
        objects: isLeaf ? 0 : isListType(getNullableType(field.type)) ? length : 1,
        below:
          node.selectionSet && !described.has(field.name)
            ? pricing(node.selectionSet, type, length)
            : NOTHING,
      },
    ];
  };
  return pricing;
}

function planningOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Amount {
  const page = field.args.some(({ name }) => name === 'first') ? PAGE : 0;
  const filters = filterPrice(node);
  return typeof filters === 'number' ? page + filters : (variables) => page + filters(variables);
}

const isAsLongAsTold = ({ name }: GraphQLNamedType, field: GraphQLField<unknown, unknown>) =>
  asLongAsTold.has(field.name) || asLongAsTold.has(`${name}.${field.name}`);

function fieldOf(schema: GraphQLSchema, parent: GraphQLNamedType, name: string) {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}
