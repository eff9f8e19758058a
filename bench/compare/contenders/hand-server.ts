import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { toParameter } from '../../../src/graph/values.ts';
import { answers, parametersOf } from './hand-answers.ts';
import { countNations, MANY_NATIONS, type Operation, statements } from './hand-statements.ts';
import { announce, neo4jAddress } from './program.ts';

/** The limit: bare HTTP, and one statement written by hand for each workload. */

const { uri, username, password } = neo4jAddress();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
  disableLosslessIntegers: true,
});

const { records } = await driver.executeQuery(countNations);
const isLarge = records[0]?.get('nations') > MANY_NATIONS;

const server = createServer(async (request, response) => {
  const operation = (request.url ?? '').slice(1) as Operation;
  try {
    const variables = JSON.parse(await bodyOf(request));
    const body = JSON.stringify(await answer(operation, variables));
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(0, '127.0.0.1', () => {
  announce(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});

async function answer(operation: Operation, variables: Record<string, unknown>): Promise<unknown> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(
      statements[operation === 'Q2' && isLarge ? 'Q2OfMany' : operation],
      toParameter(parametersOf(operation, variables)) as Record<string, unknown>,
    );
    return answers[operation](records[0]?.get('answer'), variables);
  } finally {
    await session.close();
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
