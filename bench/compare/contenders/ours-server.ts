import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { connect } from '../../../src/graph/graph.ts';
import { startServer } from '../../../src/server/server.ts';
import { announce, neo4jAddress } from './program.ts';

/** The real server, alone in its process; it keeps answers of so many MiB. */

const largest = Number(process.argv[2]) * 1024 * 1024;
const { url } = await startServer({
  graph: await connect(neo4jAddress()),
  host: '127.0.0.1',
  port: 0,
  log: pino({ level: 'silent' }),
  answers: { largest, interval: 500 },
  warmsUp: true,
});
while (!(await fetch(`${url}/health/ready`)).ok) await sleep(50);
announce(url);
