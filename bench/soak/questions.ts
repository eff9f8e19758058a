import { Kind, parse } from 'graphql';
import { request } from 'undici';
import { readExamples } from '../operation.ts';

const pick = <Item>(items: readonly Item[]): Item =>
  items[Math.floor(Math.random() * items.length)] as Item;

const keysAndNames = `{
  graph {
    nations(first: 100) { nodes { iso3 name } }
    cooperationOffices(first: 100) { nodes { key name } }
    combatantCommands(first: 20) { nodes { key } }
  }
}`;

interface KeysAndNames {
  readonly nations: { readonly nodes: readonly { readonly iso3: string; readonly name: string }[] };
  readonly cooperationOffices: {
    readonly nodes: readonly { readonly key: string; readonly name: string }[];
  };
  readonly combatantCommands: { readonly nodes: readonly { readonly key: string }[] };
}

/** Bodies of requests. */
export interface Questions {
  /** An example of all there are, of something that is in the graph; half of them can be answered by what was kept. */
  next(): string;
}

/** Asks the server what there is to ask about. */
export async function createQuestions(url: string): Promise<Questions> {
  const { body } = await request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: keysAndNames }),
  });
  const { nations, cooperationOffices, combatantCommands } = (
    (await body.json()) as { readonly data: { readonly graph: KeysAndNames } }
  ).data.graph;
  const offices = cooperationOffices.nodes.map(({ key }) => key);
  /** By the variable that takes it, of whatever example. */
  const pools: Readonly<Record<string, readonly unknown[]>> = {
    nation: nations.nodes.map(({ iso3 }) => iso3),
    sco: offices,
    office: offices,
    of: offices,
    command: combatantCommands.nodes.map(({ key }) => key),
    text: [...nations.nodes, ...cooperationOffices.nodes].map(({ name }) => name),
    nations: [5, 10, 15, 20],
    limit: [10, 20, 30],
  };
  const examples = readExamples().map(({ name, query }) => ({
    operationName: name,
    query,
    variables: variablesOf(query, name).filter((variable) => variable in pools),
  }));
  let asked = 0;
  return {
    next() {
      asked += 1;
      const { operationName, query, variables } = pick(examples);
      return JSON.stringify({
        operationName,
        query,
        variables: Object.fromEntries(variables.map((name) => [name, pick(pools[name] ?? [])])),
        // Another body is another question to whoever keeps answers.
        ...(asked % 2 === 0 && { extensions: { soak: asked } }),
      });
    },
  };
}

const variablesOf = (query: string, operation: string): string[] =>
  parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === operation
      ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
      : [],
  );
