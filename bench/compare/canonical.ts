/** Fields that lead to one thing, which one contender reads as a list of one. */
const toOne = ['embassy', 'host'];

/** What an answer says, whatever the shape that a contender gives it. */
export function canonical(answer: unknown): unknown {
  const { data = answer } = answer as { readonly data?: { readonly graph?: object } };
  const { graph = data } = data as { readonly graph?: object };
  const said = flat('answer' in (graph as object) ? (graph as { answer: unknown }).answer : graph);
  return Array.isArray(said) && said.length === 1 ? said[0] : said;
}

function flat(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(flat);
  if (value === null || typeof value !== 'object') return value;
  const { nodes, edges, ...rest } = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(nodes)) return page(nodes.map(flat), rest);
  if (Array.isArray(edges)) return page(edges.map(flatEdge), rest);
  return Object.fromEntries(Object.entries(rest).map(flatField));
}

function flatField([name, value]: readonly [string, unknown]): readonly [string, unknown] {
  const said = flat(value);
  if (toOne.includes(name) && Array.isArray(said)) return [name, said[0] ?? null];
  // Large numbers travel as text where the type is BigInt.
  if (name === 'value' && typeof said === 'string') return [name, Number(said)];
  return [name, said];
}

interface Edge {
  readonly node: unknown;
  readonly relationship?: object;
  readonly properties?: object;
}

const flatEdge = ({ node, relationship, properties }: Edge): unknown => ({
  ...(flat(node) as object),
  ...(flat(relationship ?? properties ?? {}) as object),
});

/** A page of which only the rows are asked for is a list. */
function page(list: readonly unknown[], rest: Readonly<Record<string, unknown>>): unknown {
  const { totalCount, pageInfo } = rest;
  if (totalCount === undefined && pageInfo === undefined) return list;
  const { hasNextPage } = (pageInfo ?? {}) as { readonly hasNextPage?: boolean };
  return {
    list,
    ...(totalCount !== undefined && { totalCount }),
    ...(hasNextPage !== undefined && { hasNextPage }),
  };
}
