import type { Execute } from '../export/answer.ts';
import { LARGEST_PAGE } from '../plan/page.ts';
import { Failure } from './failure.ts';

const link = 'key kind authority validity { text } confidence sourceCount disputed';
const entity = 'key name validity { text }';

/** What is told of each item; by the other lists nothing changes on the clock of knowledge. */
const lists = {
  opened: link,
  closed: link,
  altered: `fields before { ${link} } after { ${link} }`,
  founded: entity,
  dissolved: entity,
  renamed: 'change entity { key } name { text lang use }',
} as const;
type ListName = keyof typeof lists;
const listNames = Object.keys(lists) as readonly ListName[];

/** The lists of the API's `ChangeSet`, each as a whole. */
export type ChangeSet = Readonly<Record<ListName, readonly unknown[]>>;

export const NO_CHANGES = Object.fromEntries(
  listNames.map((name): [ListName, readonly unknown[]] => [name, []]),
) as ChangeSet;

/** What the write of this number changed, as the API tells it. */
export async function changeSetOf(execute: Execute, number: number): Promise<ChangeSet> {
  const found: Partial<Record<ListName, readonly unknown[]>> = {};
  for (const name of listNames) found[name] = await wholeList(execute, name, number);
  return found as ChangeSet;
}

async function wholeList(execute: Execute, name: ListName, number: number): Promise<unknown[]> {
  const query = `query ($number: Int!, $after: String) { ledgerEntry(number: $number) { changes {
    ${name}(first: ${LARGEST_PAGE}, after: $after) { nodes { ${lists[name]} } pageInfo { hasNextPage endCursor } }
  } } }`;
  const nodes: unknown[] = [];
  for (let after: string | null = null; ; ) {
    const variables = { number, after };
    const { data, errors } = await execute({ query, variables, operationName: null });
    if (errors) throw new Failure(errors.map(({ message }) => message).join('\n'));
    const page = (data as unknown as Page).ledgerEntry.changes[name];
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

interface Page {
  readonly ledgerEntry: {
    readonly changes: Readonly<
      Record<
        ListName,
        {
          readonly nodes: readonly unknown[];
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
        }
      >
    >;
  };
}

/** As `12 opened, 3 founded`. */
export const changesText = (changes: ChangeSet): string =>
  listNames.map((name) => `${changes[name].length} ${name}`).join(', ');
