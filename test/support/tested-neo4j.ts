import { fileURLToPath } from 'node:url';
import type { LocalNeo4jOptions } from '../../src/graph/local/options.ts';

const { TEST_NEO4J_VERSION: version, TEST_JAVA_HOME: javaHome, PATH } = process.env;

/** Where programs are. */
export const testedPath = PATH;

/** The Neo4j and the Java that tests run on; jars are shared with `npm start`. */
export const testedNeo4j: Pick<LocalNeo4jOptions, 'artifacts' | 'version' | 'javaHome'> = {
  artifacts: fileURLToPath(new URL('../../.neo4j/artifacts', import.meta.url)),
  ...(version && { version }),
  ...(javaHome && { javaHome }),
};
