import { openCopied } from '../copied-graph.ts';
import { neo4jVersion } from '../neo4j-version.ts';
import { type Checked, check, type Running } from './check.ts';
import { type Contender, contenders } from './contenders/contender.ts';
import { type Exchange, exchangeWith } from './exchange.ts';
import { type Measurable, measure, warmUp } from './load.ts';
import { addManySales } from './many-sales.ts';
import type { Options } from './options.ts';
import { neo4jPid, residentOf, type Served, serve } from './processes.ts';
import type { SizeResult } from './report.ts';
import { type Variables, type Workload, workloads } from './workloads.ts';

const STARTS = 3;

interface Started extends Running {
  readonly served: Served;
}

/** Compares all contenders on a graph of so many copies. */
export async function compareOn(
  copies: number,
  { folder, clients, rounds, warmUp: milliseconds, only }: Options,
  report: (line: string) => void,
): Promise<SizeResult> {
  const { graph, address, close } = await openCopied({ folder, copies }, report);
  const started: Started[] = [];
  try {
    await addManySales(graph, report);
    for (const contender of contenders) {
      const served = await serve(contender, address);
      const exchange = exchangeWith(served, Math.max(...clients));
      started.push({ contender, served, exchange });
    }
    const ours = started.find(({ contender }) => contender.name === 'ours') as Started;
    const world = { graph, ours: asking(ours.exchange) };

    const cells: Measurable[] = [];
    const asked = workloads.filter(({ name }) => only.length === 0 || only.includes(name));
    for (const workload of asked) {
      const answered = await check(started, workload, await workload.sets(world));
      report(`${workload.name}: equal answers of ${[...answered.keys()].join(', ')}`);
      cells.push(...cellsOf(workload, answered, started, clients));
    }
    await warmUp(cells, milliseconds, report);
    const measured = await measure(cells, rounds, neo4jPid(), report);
    const resident = residentOf(ours.served.pid);
    const firstQueries: number[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      firstQueries.push(await firstQuery(ours.contender, address));
    }
    return { copies, neo4j: await neo4jVersion(graph), measured, resident, firstQueries };
  } finally {
    for (const { exchange, served } of started) {
      await exchange.close();
      await served.stop();
    }
    await close();
  }
}

const asking =
  (exchange: Exchange) =>
  async (query: string, variables: Variables): Promise<unknown> => {
    const body = await exchange.send({
      path: '/graphql',
      body: JSON.stringify({ query, variables }),
    });
    return JSON.parse(body.toString());
  };

const cellsOf = (
  workload: Workload,
  answered: ReadonlyMap<string, readonly Checked[]>,
  started: readonly Started[],
  clients: readonly number[],
): Measurable[] =>
  started.flatMap(({ contender, exchange, served }) => {
    const asked = answered.get(contender.name);
    return asked === undefined
      ? []
      : clients.map((count) => ({
          workload: workload.name,
          contender: contender.name,
          clients: count,
          asked,
          exchange,
          pid: served.pid,
        }));
  });

/** How long a server that has just started takes to answer Q1, in milliseconds. */
async function firstQuery(
  contender: Contender,
  address: Parameters<typeof serve>[1],
): Promise<number> {
  const served = await serve(contender, address);
  const exchange = exchangeWith(served, 1);
  try {
    const request = contender.request('Q1', { iso3: 'TUR' });
    if (request === null) throw new Error(`${contender.name} has no Q1.`);
    const start = performance.now();
    await exchange.send(request);
    return performance.now() - start;
  } finally {
    await exchange.close();
    await served.stop();
  }
}
