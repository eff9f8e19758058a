import closeWithGrace from 'close-with-grace';
import { readSeed } from '../seed/package.ts';
import { readSettings } from './config.ts';
import type { Ledger } from './ledger/ledger.ts';
import { createLog } from './log.ts';
import { openTelemetry } from './observe/open-telemetry.ts';
import { createTracing } from './observe/tracing.ts';
import { openLedger } from './open.ts';
import { SeedError } from './packages/problem.ts';
import { startServer } from './server/server.ts';

/** Of a stop in milliseconds, in all and of a local Neo4j. */
const LONGEST_STOP = 11_500;
const LONGEST_STOP_OF_NEO4J = 4_000;
/** How long whoever sends requests here may take to notice that this is not ready any more, in milliseconds. */
const NOTICE = 500;

/** The main job: the graph opened, the seed in it, the server listening until it is told to stop. */
export async function serve(): Promise<void> {
  const settings = readSettings();
  const log = createLog(settings.logLevel);
  const tell = (line: string) => log.info(line);

  const traces = settings.traces && (await openTelemetry(settings.traces, log));
  const { graph, explain, ledger, ended, close } = await openLedger(settings, tell);
  try {
    await provideSeed(ledger, tell);
    const tracing = traces && createTracing(traces);
    const server = await startServer({ graph, explain, ...settings, tracing, log, warmsUp: true });
    log.info(`GraphQL and its IDE: ${server.url}/graphql`);
    if (server.metricsUrl) log.info(`Metrics: ${server.metricsUrl}/metrics`);

    closeWithGrace({ delay: LONGEST_STOP, logger: false }, async ({ signal, err }) => {
      if (err) log.error({ err }, 'stopping on an error');
      else log.info(`stopping${signal ? ` on ${signal}` : ''}`);
      await server.stop(NOTICE);
      await traces?.stop();
      await close(LONGEST_STOP_OF_NEO4J);
    });
    void ended.then(async (reason) => {
      log.error(reason);
      // Reads under way would be tried again for nothing; with the driver closed they are answered now.
      await close();
      await server.stop();
      process.exit(1);
    });
  } catch (error) {
    await close();
    throw error;
  }
}

/** Loads the seed unless this very version of it is in the graph already. */
async function provideSeed(ledger: Ledger, tell: (line: string) => void): Promise<void> {
  const reading = readSeed();
  if ('problems' in reading) throw new SeedError(reading.problems);
  const seed = reading.package;
  if (await ledger.holds(seed)) return;
  tell(`Loading ${seed.name} ${seed.version}: ${seed.claims.length} claims`);
  const { counts } = await ledger.importPackage(seed);
  tell(`Loaded ${counts.entities} entities and ${counts.relationships} relationships`);
}
