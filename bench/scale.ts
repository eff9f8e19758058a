import { parseArgs } from 'node:util';
import { contenders } from './compare/contenders/contender.ts';
import { type Exchange, exchangeWith } from './compare/exchange.ts';
import { cpuOf, neo4jPid, type Served, serve } from './compare/processes.ts';
import { workloads } from './compare/workloads.ts';
import { openCopied } from './copied-graph.ts';
import { median, shuffled } from './statistics.ts';

/** What a second server on the same Neo4j gains, and what else the machine has to give. */

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: '.neo4j/bench' },
    clients: { type: 'string', default: '16' },
    rounds: { type: 'string', default: '15' },
  },
});
const clients = Number(values.clients);

const SLOT = 400;
const WARM_UP = 4_000;
/** Their answers take most of the server's time. */
const ASKED = ['Q1', 'Q2', 'Q5'];

const report = (line: string): void => console.error(line);

interface Server extends Served {
  readonly exchange: Exchange;
}

/** So many servers, of which each client asks the next in turn, as behind a load balancer. */
interface Setting {
  readonly name: string;
  readonly bodies: readonly string[];
  readonly servers: readonly Server[];
}

interface Slot {
  readonly rate: number;
  /** Cores that are busy, by who keeps them so. */
  readonly servers: number;
  readonly neo4j: number;
  readonly client: number;
}

async function askFor(milliseconds: number, { servers, bodies }: Setting): Promise<number> {
  let asked = 0;
  const end = performance.now() + milliseconds;
  const client = async () => {
    while (performance.now() < end) {
      const { exchange } = servers[asked % servers.length] as Server;
      const body = bodies[asked++ % bodies.length] as string;
      await exchange.send({ path: '/graphql', body });
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return asked;
}

async function slotOf(setting: Setting, java: number): Promise<Slot> {
  const pids = setting.servers.map(({ pid }) => pid);
  const used = () => [
    pids.reduce((sum, pid) => sum + cpuOf(pid), 0),
    cpuOf(java),
    cpuOf(process.pid),
  ];
  const [before, start] = [used(), performance.now()];
  const asked = await askFor(SLOT, setting);
  const took = performance.now() - start;
  const [servers = 0, neo4j = 0, client = 0] = used().map(
    (now, index) => (now - (before[index] ?? 0)) / took,
  );
  return { rate: (asked * 1000) / took, servers, neo4j, client };
}

async function serveTwo(name: string, address: Parameters<typeof serve>[1]): Promise<Server[]> {
  const contender = contenders.find((contender) => contender.name === name);
  if (!contender) throw new RangeError(`There is no contender ${name}.`);
  return Promise.all(
    [1, 2].map(async () => {
      const served = await serve(contender, address);
      return { ...served, exchange: exchangeWith(served, clients) };
    }),
  );
}

const { graph, address, close } = await openCopied({ folder: values.folder, copies: 1 }, report);
const all: Server[] = [];
try {
  const settings: Setting[] = [];
  for (const name of ['ours', 'ours-kept']) {
    const two = await serveTwo(name, address);
    all.push(...two);
    for (const { name: workload, operation, sets } of workloads) {
      if (!ASKED.includes(workload)) continue;
      const world = {
        graph,
        ours: () => Promise.reject(new Error('Nothing is asked beforehand.')),
      };
      const bodies = (await sets(world)).map(
        (variables) =>
          contenders.find((one) => one.name === name)?.request(operation, variables)?.body ?? '',
      );
      settings.push(
        { name: `${workload} ${name}`, bodies, servers: two.slice(0, 1) },
        { name: `${workload} ${name}`, bodies, servers: two },
      );
    }
  }
  for (const setting of settings) await askFor(WARM_UP, setting);
  const slots = new Map<Setting, Slot[]>(settings.map((setting) => [setting, []]));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const setting of shuffled(settings)) {
      slots.get(setting)?.push(await slotOf(setting, neo4jPid()));
    }
  }
  console.log('| | servers | requests a second | cores: servers | Neo4j | client |');
  console.log('|---|--:|--:|--:|--:|--:|');
  for (const [{ name, servers }, measured] of slots) {
    const of = (part: keyof Slot) => median(measured.map((slot) => slot[part]));
    const cores = (['servers', 'neo4j', 'client'] as const).map((part) => of(part).toFixed(2));
    console.log(`| ${[name, servers.length, of('rate').toFixed(0), ...cores].join(' | ')} |`);
  }
} finally {
  for (const { exchange, stop } of all) {
    await exchange.close();
    await stop();
  }
  await close();
}
