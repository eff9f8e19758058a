import { startLocalNeo4j } from '../../src/graph/local/start.ts';
import { testedNeo4j } from '../support/tested-neo4j.ts';

/** A program that starts Neo4j in the folder it is given, and does nothing to end it. */
await startLocalNeo4j({ ...testedNeo4j, folder: process.argv[2] ?? '', report: () => {} });
console.info('ready');
