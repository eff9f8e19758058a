import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll } from 'vitest';
import { sharedNeo4j } from '../support/shared-neo4j.ts';

/** The driver itself, for statements written by hand; open while a test runs. */
export function bareDriver(): () => Driver {
  let driver: Driver | null = null;
  beforeAll(() => {
    const { uri, username, password } = sharedNeo4j();
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
    });
  });
  afterAll(() => driver?.close());
  return () => {
    if (driver === null) throw new Error('The driver is open while a test runs.');
    return driver;
  };
}
