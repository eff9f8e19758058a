import {
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  print,
} from 'graphql';
import { type Html, html } from '../html.ts';
import { schema } from './concepts.ts';
import { deprecated, described, exampleLink, linked, listed, typed } from './describe.ts';
import { examplesOf } from './examples.ts';
import { usesOf } from './uses.ts';

const KINDS = [
  [isObjectType, 'type'],
  [isInterfaceType, 'interface'],
  [isUnionType, 'union'],
  [isEnumType, 'enum'],
  [isInputObjectType, 'input'],
] as const;

export const kindOf = (type: GraphQLNamedType): string =>
  KINDS.find(([is]) => is(type))?.[1] ?? 'scalar';

const standard = ({ astNode }: GraphQLArgument | GraphQLInputField): string =>
  astNode?.defaultValue ? ` = ${print(astNode.defaultValue)}` : '';

/** What is named in a type: its own anchor, its type, what is said of it. */
const entry = (place: string, signature: Html, ...about: readonly (Html | false)[]): Html =>
  html`<div class="entry" id="${place}"><dt><code><a class="own" href="#${place}">${place.split('.').at(-1) ?? ''}</a>${signature}</code></dt><dd>${about}</dd></div>
`;

const inputEntry = (parent: string, input: GraphQLArgument | GraphQLInputField): Html =>
  entry(
    `${parent}.${input.name}`,
    html`: ${typed(String(input.type))}${standard(input)}`,
    html`<p>${described(input.description)}</p>`,
    deprecated(input.deprecationReason),
  );

function fieldEntry(parent: string, field: GraphQLField<unknown, unknown>): Html {
  const place = `${parent}.${field.name}`;
  const [example] = examplesOf(place);
  const count = field.args.length;
  return entry(
    place,
    html`${count > 0 && '(…)'}: ${typed(String(field.type))}`,
    html`<p>${described(field.description)}${
      example !== undefined && html` <span class="asked">Asked in ${exampleLink(example)}.</span>`
    }</p>`,
    deprecated(field.deprecationReason),
    count > 0 &&
      html`<details><summary>${count === 1 ? '1 argument' : `${count} arguments`}</summary><dl>${field.args.map((argument) => inputEntry(place, argument))}</dl></details>`,
  );
}

const valueEntry = (parent: string, value: GraphQLEnumValue): Html =>
  entry(
    `${parent}.${value.name}`,
    html``,
    html`<p>${described(value.description)}</p>`,
    deprecated(value.deprecationReason),
  );

function entriesOf(type: GraphQLNamedType): readonly Html[] {
  if (isEnumType(type)) return type.getValues().map((value) => valueEntry(type.name, value));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => inputEntry(type.name, field));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).map((field) => fieldEntry(type.name, field));
}

const namesOf = (named: readonly { readonly name: string }[]): readonly Html[] =>
  named.map(({ name }) => linked(name));

/** Everything that the schema says of a type, what uses it, and which examples ask for it. */
export function typeSection(type: GraphQLNamedType): Html {
  const { name } = type;
  const entries = entriesOf(type);
  return html`<section>
<h2 id="${name}"><code>${name}</code> <span class="kind">${kindOf(type)}</span> <a class="anchor" href="#${name}" aria-label="Link to ${name}">#</a></h2>
<p>${described(type.description)}</p>
${(isObjectType(type) || isInterfaceType(type)) && listed('Implements', namesOf(type.getInterfaces()))}
${isInterfaceType(type) && listed('Implemented by', namesOf(schema.getPossibleTypes(type)))}
${isUnionType(type) && listed('One of', namesOf(type.getTypes()))}
${listed(
  'Used by',
  usesOf(name).map((place) => linked(place)),
)}
${listed('Examples', examplesOf(name).map(exampleLink))}
${entries.length > 0 && html`<dl class="entries">${entries}</dl>`}
</section>
`;
}
