import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { html } from '../html.ts';
import { codeBlock } from '../markdown/code-block.ts';
import type { Entry, Page } from '../page.ts';
import { conceptPicture, evidencePicture, schemaPicture } from '../picture/pictures.ts';
import { type Concept, concepts, schema, types } from './concepts.ts';
import { described, linked } from './describe.ts';
import { examples, examplesOf } from './examples.ts';
import { typeSection } from './type.ts';

/** Types that only pages of lists and filters are made of are not looked for by name. */
const namesIn = (type: GraphQLNamedType): readonly (readonly [string, string])[] => {
  if (/(Connection|Edge|Order)$/.test(type.name)) return [];
  const named = isEnumType(type)
    ? type.getValues()
    : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields())
      : [];
  return named.map((each) => [`${type.name}.${each.name}`, each.description ?? '']);
};

const entriesOf = (of: readonly GraphQLNamedType[]): readonly Entry[] =>
  of.flatMap((type) =>
    [[type.name, type.description ?? ''] as const, ...namesIn(type)].map(([name, text]) => ({
      anchor: name,
      heading: name,
      text,
    })),
  );

function conceptPage({ name, title, types: own }: Concept): Page {
  const [main] = own;
  const [example] = own.flatMap((type) => examplesOf(type.name).slice(0, 1));
  const picture = main ? conceptPicture(main) : null;
  return {
    path: `reference/${name}`,
    title,
    source: `schema/${name}.graphql`,
    body: html`<h1>${title}</h1>
${picture && html`<figure>${picture}<figcaption>Where the fields of ${main?.name ?? ''} lead.</figcaption></figure>`}
${own.map(typeSection)}
${
  example !== undefined &&
  html`<section><h2 id="example">Example</h2><p>${example.says}</p>${codeBlock(example.code, 'graphql', schema)}</section>`
}`,
    headings: [
      ...own.map((type) => ({ level: 2, text: type.name, anchor: type.name })),
      ...(example ? [{ level: 2, text: 'Example', anchor: 'example' }] : []),
    ],
    entries: entriesOf(own),
  };
}

const indexPage: Page = {
  path: 'reference/',
  title: 'Schema reference',
  source: 'schema',
  body: html`<h1>Schema reference</h1>
<p>All ${types.length} types of the API, made from <a href="/schema.graphql">its schema</a> (also <a href="/schema.json">as JSON</a>), a page for each of
${concepts.length} concepts. Reading begins at ${linked('Query.graph')}, writing at ${linked('Mutation')}. Examples are those of
<a href="/docs/examples/">the project’s tests</a>, which are real operations with real answers.</p>
<h2 id="entities">The entities</h2>
<p>Types of entities, and the fields that lead from one to another. ${linked('SecurityCooperationOrganization')} stands for
${linked('CooperationOffice')}, ${linked('AdvisoryGroup')} and ${linked('AttacheOffice')}.</p>
<figure>${schemaPicture()}</figure>
<h2 id="evidence">The evidence</h2>
<p>Whatever an entity says of itself or of others leads to claims, and these to the sources that they cite.</p>
<figure>${evidencePicture()}</figure>
<h2 id="types">All types</h2>
<dl class="concepts">${concepts.map(
    ({
      name,
      title,
      types: own,
    }) => html`<div><dt><a href="/docs/reference/${name}">${title}</a></dt>
<dd>${own.map((type, at) => [at > 0 && ', ', linked(type.name)])}</dd></div>
`,
  )}</dl>`,
  headings: [],
  entries: [
    { anchor: null, heading: 'Schema reference', text: 'All types, picture of the schema' },
  ],
};

const examplesPage: Page = {
  path: 'examples/',
  title: 'All examples',
  source: 'examples/operations',
  body: html`<h1>All examples</h1>
<p>The ${examples.length} operations of <span class="in-repository">examples/operations</span>: each is a tab of <a href="/graphql">the IDE</a>, is asked by a test,
and by the server itself as it starts. <a href="/docs/questions">The cookbook</a> shows what sixteen questions are answered.</p>
${examples.map(
  ({
    name,
    title,
    says,
    code,
    places,
  }) => html`<section><h2 id="${name}">${title} <a class="anchor" href="#${name}" aria-label="Link to “${title}”">#</a></h2>
<p>${described(says)}</p>
${codeBlock(code, 'graphql', schema)}
<p class="about"><span class="quiet">Of the schema:</span> ${types
    .filter((type) => places.has(type.name) && !/(Connection|Edge)$/.test(type.name))
    .map((type, at) => [at > 0 && ', ', linked(type.name)])}</p></section>
`,
)}`,
  headings: examples.map(({ name, title }) => ({ level: 2, text: title, anchor: name })),
  entries: examples.map(({ name, title, says }) => ({ anchor: name, heading: title, text: says })),
};

/** What is made from the schema and the examples. */
export const referencePages: readonly Page[] = [
  indexPage,
  examplesPage,
  ...concepts.map(conceptPage),
];
