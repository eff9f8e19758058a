import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { GraphAddress } from '../../src/graph/address.ts';
import { connect, type Graph } from '../../src/graph/graph.ts';
import { keepLocalNeo4j } from '../../src/graph/local/keep.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { speaksBolt } from '../../src/graph/speaks-bolt.ts';
import { createLedger } from '../../src/ledger/ledger.ts';
import { migrations } from '../../src/ledger/migrations.ts';
import { source } from '../ledger/sources.ts';
import { javaProcesses } from '../local/java-processes.ts';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';
import { testedNeo4j } from '../support/tested-neo4j.ts';
import { exists, says } from '../unit/ledger/claims.ts';

/** A Neo4j of its own that holds a few agencies, behind a proxy, and what can be done to it. */
export interface FaultyNeo4j {
  readonly proxy: FaultProxy;
  /** Through the proxy. */
  readonly address: GraphAddress;
  /** Of its Java process, which is another after each start. */
  pid(): number;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Waits until it listens again. */
  listens(): Promise<void>;
  remove(): Promise<void>;
}

export const AGENCIES: readonly number[] = Array.from({ length: 30 }, (_, number) => number);

export async function startFaultyNeo4j(): Promise<FaultyNeo4j> {
  const folder = await mkdtemp(join(tmpdir(), 'faulty-neo4j-'));
  const begin = (port: number) =>
    keepLocalNeo4j({ ...testedNeo4j, folder, port, heap: '512m', report: () => {} });
  let neo4j = await begin(0);
  const port = Number(new URL(neo4j.address.uri).port);
  const proxy = await startFaultProxy(port);
  const address = { ...neo4j.address, uri: `bolt://127.0.0.1:${proxy.port}` };
  const graph = await connect(address);
  await fill(graph);
  await graph.close();
  return {
    proxy,
    address,
    pid: () => javaProcesses(folder)[0]?.pid ?? 0,
    async start() {
      neo4j = await begin(port);
    },
    stop: () => neo4j.stop(),
    async listens() {
      while (!(await speaksBolt(neo4j.address.uri, 1_000))) await after(100);
    },
    async remove() {
      await proxy.close();
      await neo4j.stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function fill(graph: Graph): Promise<void> {
  await migrate(graph, migrations);
  const claims = AGENCIES.flatMap((number) => [
    exists(`agency/A${number}`),
    says(`agency/A${number}`, 'name', `Agency ${number}`),
  ]);
  await createLedger(graph).record(claims, [source('paper')]);
}
