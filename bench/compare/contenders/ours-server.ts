import { pino } from 'pino';
import { connect } from '../../../src/graph/graph.ts';
import { startServer } from '../../../src/server/server.ts';
import { announce, neo4jAddress } from './program.ts';

/** The real server, alone in its process; it keeps answers of so many MiB. */

const largest = Number(process.argv[2]) * 1024 * 1024;
const graph = await connect(neo4jAddress());
const log = pino({ level: 'silent' });
const answers = { largest, interval: 500 };
const { url } = await startServer({ graph, host: '127.0.0.1', port: 0, log, answers });
announce(url);
