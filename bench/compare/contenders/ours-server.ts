import { pino } from 'pino';
import { connect } from '../../../src/graph/graph.ts';
import { startServer } from '../../../src/server/server.ts';
import { announce, neo4jAddress } from './program.ts';

/** The real server, alone in its process. */

const graph = await connect(neo4jAddress());
const log = pino({ level: 'silent' });
const { url } = await startServer({ graph, host: '127.0.0.1', port: 0, log });
announce(url);
