import { createServer, IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { pino } from 'pino';
import { ANONYMOUS } from '../src/access/caller.ts';
import { type Context, createContext } from '../src/context.ts';
import { createGuard, GUARD } from '../src/guard/guard.ts';
import { errorsDoNotLast } from '../src/server/answers/lasting.ts';
import { createApollo } from '../src/server/apollo/apollo.ts';
import { compiledExecution } from '../src/server/apollo/compiled-execution.ts';
import { schema } from '../src/server/schema.ts';
import { openCopied } from './copied-graph.ts';
import { readOperations } from './operation.ts';
import { median, shuffled } from './statistics.ts';

/** What all limits together add to an ordinary query, as a ratio: with and without them by turns, in one run. */

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: '.neo4j/bench' },
    rounds: { type: 'string', default: '3000' },
    operation: { type: 'string', default: 'ACountryTeam' },
  },
});
const WARM_UP = 500;

const operation = readOperations().find(({ name }) => name === values.operation);
if (!operation) throw new RangeError(`--operation: there is none named ${values.operation}.`);
const httpGraphQLRequest = {
  method: 'POST',
  headers: new HeaderMap([['content-type', 'application/json']]),
  search: '',
  body: { query: operation.query, operationName: operation.name },
};

const { graph, close } = await openCopied({ folder: values.folder, copies: 1 }, console.error);
try {
  const log = pino({ level: 'silent' });
  const guard = createGuard(
    { ...GUARD, allowance: { points: 1e12, window: 60 }, proxies: 1 },
    schema,
  );
  const guarded = createApollo(createServer(), log, [guard.operations]);
  const bare = new ApolloServer<Context>({
    gateway: compiledExecution,
    plugins: [
      errorsDoNotLast,
      ApolloServerPluginLandingPageDisabled() as ApolloServerPlugin<Context>,
      ApolloServerPluginCacheControlDisabled() as ApolloServerPlugin<Context>,
    ],
  });
  await Promise.all([guarded.start(), bare.start()]);

  const request = new IncomingMessage(new Socket());
  request.headers['x-forwarded-for'] = '203.0.113.1';
  const ask = async (apollo: ApolloServer<Context>, context: Context): Promise<void> => {
    const { status, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => context,
    });
    if (status !== undefined && status !== 200) throw new Error(JSON.stringify(body));
  };
  const ways = {
    without: () => ask(bare, createContext(graph)),
    with: async () => {
      const guest = guard.allowanceOf(request, ANONYMOUS);
      await guest.take(1);
      await guard.admission.work(request, () => ask(guarded, createContext(graph, { guest })));
      guest.headers();
    },
  };
  const taken: Record<keyof typeof ways, { time: number[]; cpu: number[] }> = {
    without: { time: [], cpu: [] },
    with: { time: [], cpu: [] },
  };
  const names = ['without', 'with'] as const;
  for (let round = -WARM_UP; round < Number(values.rounds); round += 1) {
    for (const name of shuffled([...names])) {
      const [start, cpu] = [performance.now(), process.cpuUsage()];
      await ways[name]();
      const { user, system } = process.cpuUsage(cpu);
      if (round < 0) continue;
      taken[name].time.push(performance.now() - start);
      taken[name].cpu.push((user + system) / 1000);
    }
  }
  console.log(
    `${operation.name}, medians of ${values.rounds} requests, Node ${process.version}, ${cpus().length} cores, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );
  for (const what of ['time', 'cpu'] as const) {
    const [without, withAll] = names.map((name) => median(taken[name][what]));
    console.log(
      `${what}: ${without?.toFixed(3)} ms without, ${withAll?.toFixed(3)} ms with all limits, ratio ${((withAll ?? 0) / (without ?? 1)).toFixed(3)}`,
    );
  }
} finally {
  await close();
}
