import { readSettings, type Settings, SettingsError } from '../../config.ts';
import { addressOfHeld } from '../../graph/local/held.ts';
import { type Finding, findingsOf } from './finding.ts';
import { lookAtGraph } from './graph.ts';
import { lookAtLocalNeo4j } from './local-neo4j.ts';
import { lookAtMemory, lookAtNode } from './machine.ts';
import { lookAtPorts } from './ports.ts';

/** Looks at all that the server needs; starts and changes nothing. */
export async function examine(): Promise<readonly Finding[]> {
  const { ok, wrong } = findingsOf('Settings');
  try {
    const settings = readSettings();
    return [lookAtNode(), ok('all can be used'), ...(await lookAtAll(settings))];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return [
      lookAtNode(),
      ...error.problems.map((problem) => wrong(`${problem}. Mend it: docs/operate.md`)),
      findingsOf('All else').warn('was not looked at, as it depends on settings. Mend them first.'),
    ];
  }
}

async function lookAtAll(settings: Settings): Promise<readonly Finding[]> {
  const { neo4j, localNeo4j } = settings;
  const running = neo4j ?? (await addressOfHeld(localNeo4j.folder));
  const found = await Promise.all([
    lookAtMemory(running === null),
    neo4j === null ? lookAtLocalNeo4j(localNeo4j) : [],
    lookAtPorts(settings),
    running === null ? notRunning : lookAtGraph(running),
  ]);
  return found.flat();
}

const notRunning = findingsOf('Graph').ok('the local Neo4j does not run; scgraph start starts it');
