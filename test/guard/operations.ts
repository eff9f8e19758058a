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
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** What a client sends: most of it fits the schema, much of it is hostile, some is no GraphQL at all. */
export interface Sent {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const DEEPEST = 3;
const DEEPEST_VALUE = 4;

/** The next number below a limit. */
type Draw = (limit: number) => number;

interface Drawing {
  readonly schema: GraphQLSchema;
  readonly draw: Draw;
  /** Declarations of variables and their values. */
  readonly declared: string[];
  readonly variables: Record<string, unknown>;
  readonly fragments: string[];
}

export const operations = (schema: GraphQLSchema): fc.Arbitrary<Sent> =>
  fc.infiniteStream(fc.nat(9_999)).map((lots) => {
    const draw: Draw = (limit) => Number(lots.next().value) % limit;
    const drawing: Drawing = { schema, draw, declared: [], variables: {}, fragments: [] };
    const root = schema.getQueryType();
    if (!root) throw new RangeError('The schema has no queries.');
    const body = selectionSet(drawing, root, 0);
    const declared = drawing.declared.length > 0 ? `(${drawing.declared.join(', ')})` : '';
    const query = `query Generated${declared} ${body}\n${drawing.fragments.join('\n')}`;
    return { query: draw(8) === 0 ? broken(draw, query) : query, variables: drawing.variables };
  });

/** Something of it left out, doubled or put in another place. */
function broken(draw: Draw, text: string): string {
  const [from, length] = [draw(text.length), draw(40)];
  const part = text.slice(from, from + length);
  switch (draw(3)) {
    case 0:
      return text.slice(0, from) + text.slice(from + length);
    case 1:
      return text.slice(0, from) + part + part + text.slice(from);
    default:
      return text.slice(0, from) + oneOf(draw, hostileTexts) + text.slice(from);
  }
}

const oneOf = <Value>(draw: Draw, values: readonly Value[]): Value =>
  values[draw(values.length)] as Value;

function selectionSet(drawing: Drawing, type: GraphQLCompositeType, depth: number): string {
  const parts = Array.from({ length: 1 + drawing.draw(3) }, () => selection(drawing, type, depth));
  return `{ ${parts.join(' ')} }`;
}

function selection(drawing: Drawing, type: GraphQLCompositeType, depth: number): string {
  const { draw, fragments } = drawing;
  const lot = draw(12);
  if (lot === 0 || !('getFields' in type)) {
    const narrowed = narrower(drawing, type);
    return `... on ${narrowed.name} ${selectionSet(drawing, narrowed, depth + 1)}`;
  }
  if (lot === 1) {
    const at = fragments.push('') - 1;
    fragments[at] = `fragment F${at} on ${type.name} ${selectionSet(drawing, type, depth + 1)}`;
    return `...F${at} @include(if: ${draw(2) === 0})`;
  }
  const fields = Object.values(type.getFields()).filter(
    (field) => depth < DEEPEST || !isCompositeType(getNamedType(field.type)),
  );
  // Nearly everything is below it.
  const graph = type.name === 'Query' && draw(4) > 0 ? type.getFields().graph : undefined;
  const field = graph ?? fields[draw(fields.length)];
  if (!field) return '__typename';
  const named = getNamedType(field.type);
  const below = isCompositeType(named) ? ` ${selectionSet(drawing, named, depth + 1)}` : '';
  // With different arguments under one name it would be refused.
  const alias = field.args.length > 0 ? `${field.name}_${draw(1_000)}: ` : '';
  return `${alias}${field.name}${argumentsOf(drawing, field)}${below}`;
}

function narrower({ schema, draw }: Drawing, type: GraphQLCompositeType): GraphQLCompositeType {
  if (isObjectType(type)) return type;
  const possible = [...schema.getPossibleTypes(type), ...(isInterfaceType(type) ? [type] : [])];
  return possible[draw(possible.length)] ?? type;
}

function argumentsOf(drawing: Drawing, field: GraphQLField<unknown, unknown>): string {
  const { draw } = drawing;
  const given = field.args.flatMap((argument) => {
    if (!isRequiredArgument(argument) && draw(4) > 0) return [];
    const value = anyOf(draw, argument.type, 0);
    const isLiteral = draw(2) === 0;
    return [
      `${argument.name}: ${isLiteral ? literal(value) : variable(drawing, argument.type, value)}`,
    ];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

function variable(drawing: Drawing, type: GraphQLInputType, value: unknown): string {
  const name = `v${drawing.declared.length}`;
  drawing.declared.push(`$${name}: ${type}`);
  drawing.variables[name] = plain(value);
  return `$${name}`;
}

const usualTexts: readonly string[] = ['nation/ISR', 'command/EUCOM', 'name', 'Ankara'];

const hostileTexts: readonly string[] = [
  '',
  ' ',
  '"',
  '\\',
  "' OR 1=1 //",
  '}) DETACH DELETE n //',
  '*:* AND [* TO *]',
  '(.*a){22}$',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '=1+1',
  '__proto__',
  'a\0b',
  '\ud800',
  '\u202e',
  'x'.repeat(5_000),
  'WyJOYXRpb24iLCJuYXRpb24vSVNSIiwibGVucyJd',
  '2024-02-30',
  '2021-09-15',
  '2000-01-01T00:00:00Z',
  '999999999-01-01',
];
const hostileNumbers: readonly number[] = [0, 1, 2, 5, -1, 100, 101, 2 ** 31, 2 ** 53, 1e300, 0.5];

/** A name of an enum value, which a literal has without quotes. */
class EnumName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

function anyOf(draw: Draw, type: GraphQLInputType, depth: number): unknown {
  if (isNonNullType(type)) return draw(60) === 0 ? null : present(draw, type.ofType, depth);
  return draw(10) === 0 ? null : present(draw, type, depth);
}

function present(draw: Draw, type: GraphQLInputType, depth: number): unknown {
  if (draw(60) === 0) return oneOf<unknown>(draw, [...hostileTexts, ...hostileNumbers, [], {}]);
  if (isNonNullType(type)) return present(draw, type.ofType, depth);
  if (isListType(type)) {
    return Array.from({ length: draw(3) }, () => anyOf(draw, type.ofType, depth + 1));
  }
  if (isEnumType(type)) return new EnumName(oneOf(draw, type.getValues()).name);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isRequiredInputField(field) || (depth < DEEPEST_VALUE && draw(8) === 0),
    );
    return Object.fromEntries(fields.map(({ name, type }) => [name, anyOf(draw, type, depth + 1)]));
  }
  switch (type.name) {
    case 'Boolean':
      return draw(2) === 0;
    case 'Int':
    case 'Float':
    case 'SafeInt':
      return draw(6) === 0 ? oneOf(draw, hostileNumbers) : 1 + draw(9);
    case 'Date':
    case 'Moment':
      return draw(12) === 0 ? oneOf(draw, hostileTexts) : '2021-09-15';
    case 'DateTime':
      return draw(12) === 0 ? oneOf(draw, hostileTexts) : '2030-01-01T00:00:00Z';
    default:
      return draw(3) === 0 ? oneOf(draw, hostileTexts) : oneOf(draw, usualTexts);
  }
}

/** As JSON has it. */
function plain(value: unknown): unknown {
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
}

function literal(value: unknown): string {
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([name, part]) => `${name}: ${literal(part)}`)}}`;
}
