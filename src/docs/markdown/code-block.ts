import { type DocumentNode, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { type Html, html } from '../html.ts';
import { highlighted } from './highlight.ts';

/** Servers and proxies take no longer address. */
const LONGEST_ADDRESS = 8000;

/** Has an operation that waits for nobody to give it a value. */
const isAskable = ({ definitions }: DocumentNode): boolean =>
  definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.variableDefinitions?.every(
        ({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE || defaultValue,
      ),
  );

/** Where the IDE has it; null for what cannot be asked as it stands. */
export function ideAddressOf(code: string, schema: GraphQLSchema): string | null {
  try {
    const document = parse(code);
    if (!isAskable(document) || validate(schema, document).length > 0) return null;
  } catch {
    return null;
  }
  const address = `/graphql?${new URLSearchParams({ query: code.trim() })}`;
  return address.length > LONGEST_ADDRESS ? null : address;
}

/** Code in a language breaks its lines where there is no room; drawings and tables in letters must not. */
export function codeBlock(code: string, language: string, schema: GraphQLSchema): Html {
  const text = code.trimEnd();
  const ide = language === 'graphql' ? ideAddressOf(text, schema) : null;
  const isDrawn = language === '' || language === 'text';
  return html`<div class="code">${
    isDrawn
      ? html`<pre class="drawn" tabindex="0"><code>${text}</code></pre>`
      : html`<pre><code>${highlighted(text, language)}</code></pre>`
  }${ide !== null && html`<a class="open" href="${ide}">Open in the IDE</a>`}</div>
`;
}
