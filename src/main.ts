import closeWithGrace from 'close-with-grace';
import { readSeed } from '../seed/package.ts';
import { SeedError } from '../seed/problem.ts';
import { readSettings } from './config.ts';
import type { Ledger } from './ledger/ledger.ts';
import { createLog } from './log.ts';
import { openLedger } from './open.ts';
import { runProgram } from './program.ts';
import { startServer } from './server/server.ts';

const LONGEST_STOP = 12_000;
const SEED = new URL('../seed/', import.meta.url);

/** The main job: the graph opened, the seed in it, the server listening until it is told to stop. */
await runProgram(async () => {
  const settings = readSettings();
  const log = createLog(settings.logLevel);
  const tell = (line: string) => log.info(line);

  const { graph, ledger, ended, close } = await openLedger(settings, tell);
  try {
    await provideSeed(ledger, tell);
    const server = await startServer({ graph, ...settings, log, warmsUp: true });
    log.info(`GraphQL and its IDE: ${server.url}/graphql`);

    closeWithGrace({ delay: LONGEST_STOP, logger: false }, async ({ signal, err }) => {
      if (err) log.error({ err }, 'stopping on an error');
      else log.info(`stopping${signal ? ` on ${signal}` : ''}`);
      await server.stop();
      await close();
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
});

/** Loads the seed unless this very version of it is in the graph already. */
async function provideSeed(ledger: Ledger, tell: (line: string) => void): Promise<void> {
  const reading = readSeed(SEED);
  if ('problems' in reading) throw new SeedError(reading.problems);
  const seed = reading.package;
  if (await ledger.holds(seed)) return;
  tell(`Loading ${seed.name} ${seed.version}: ${seed.claims.length} claims`);
  const { counts } = await ledger.importPackage(seed);
  tell(`Loaded ${counts.entities} entities and ${counts.relationships} relationships`);
}
