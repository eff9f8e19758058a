import fc from 'fast-check';
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Valid queries of a schema, by lot: aliases, fragments, directives and variables in every place that takes them. */

export interface Generated {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const DEEPEST = 4;
const variables: Readonly<Record<string, unknown>> = { yes: true, no: false, times: 3, from: 2 };
const declared = '$yes: Boolean!, $no: Boolean = false, $times: Int!, $from: Int! = 7, $unset: Int';

/** The next number below a limit. */
type Draw = (limit: number) => number;

export const operations = (schema: GraphQLSchema): fc.Arbitrary<Generated> =>
  fc.infiniteStream(fc.nat(999)).map((lots) => {
    const draw: Draw = (limit) => Number(lots.next().value) % limit;
    const query = schema.getQueryType();
    if (!query) throw new RangeError('The schema has no queries.');
    const fragments: string[] = [];
    const body = selectionSet({ schema, draw, fragments }, query, 0);
    return {
      query: `query Generated(${declared}) ${body}\n${fragments.join('\n')}`,
      variables: draw(5) === 0 ? { yes: false, no: true, times: 0 } : variables,
    };
  });

interface Drawing {
  readonly schema: GraphQLSchema;
  readonly draw: Draw;
  readonly fragments: string[];
}

function selectionSet(drawing: Drawing, type: GraphQLCompositeType, depth: number): string {
  const { draw } = drawing;
  const parts = Array.from({ length: 1 + draw(4) }, () => selection(drawing, type, depth));
  return `{ ${parts.join(' ')} }`;
}

function selection(drawing: Drawing, type: GraphQLCompositeType, depth: number): string {
  const { draw, fragments } = drawing;
  const lot = draw(10);
  if (lot === 0 || !('getFields' in type)) {
    const narrowed = narrower(drawing, type);
    return `... on ${narrowed.name}${directives(draw)} ${selectionSet(drawing, narrowed, depth + 1)}`;
  }
  if (lot === 1) {
    const name = `F${fragments.length}`;
    const at = fragments.push('') - 1;
    fragments[at] = `fragment ${name} on ${type.name} ${selectionSet(drawing, type, depth + 1)}`;
    return `...${name}${directives(draw)}`;
  }
  if (lot === 2) return `kind${draw(2)}: __typename${directives(draw)}`;
  const fields = Object.values(type.getFields()).filter(
    ({ type }) => depth < DEEPEST || !isCompositeType(getNamedType(type)),
  );
  const field = fields[draw(fields.length)];
  if (!field) return '__typename';
  const named = getNamedType(field.type);
  const below = isCompositeType(named) ? ` ${selectionSet(drawing, named, depth + 1)}` : '';
  // With different arguments under one name it would be refused; without any, it is merged.
  const alias = field.args.length > 0 || draw(3) === 0 ? `${field.name}_${draw(1000)}: ` : '';
  return `${alias}${field.name}${argumentsOf(draw, field)}${directives(draw)}${below}`;
}

function narrower({ schema, draw }: Drawing, type: GraphQLCompositeType): GraphQLCompositeType {
  if (isObjectType(type)) return type;
  const possible = [...schema.getPossibleTypes(type), ...(isInterfaceType(type) ? [type] : [])];
  return possible[draw(possible.length)] ?? type;
}

function directives(draw: Draw): string {
  switch (draw(12)) {
    case 0:
      return ' @include(if: $yes)';
    case 1:
      return ' @skip(if: $no)';
    case 2:
      return ' @skip(if: true)';
    case 3:
      return ' @include(if: $yes) @skip(if: $no)';
    case 4:
      return ' @note(text: "seen")';
    default:
      return '';
  }
}

function argumentsOf(draw: Draw, field: GraphQLField<unknown, unknown>): string {
  const given = field.args.flatMap(({ name, type }) =>
    isNonNullType(type) || draw(2) === 0 ? [`${name}: ${literal(draw, type)}`] : [],
  );
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

function literal(draw: Draw, type: GraphQLInputType): string {
  if (isNonNullType(type))
    return literal(draw, type.ofType) === 'null' ? '1' : present(draw, type.ofType);
  return draw(6) === 0 ? 'null' : present(draw, type);
}

function present(draw: Draw, type: GraphQLInputType): string {
  if (isListType(type)) return `[${literal(draw, type.ofType)}, $unset]`;
  if (isEnumType(type)) return type.getValues()[draw(2)]?.name ?? 'null';
  if (isInputObjectType(type)) return draw(2) === 0 ? '{ from: $from }' : '{ to: [1, $times] }';
  if (String(type) === 'Boolean') return ['true', 'false', '$yes'][draw(3)] ?? 'true';
  return draw(2) === 0 ? '$times' : String(draw(50));
}
