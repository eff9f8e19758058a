import { expect, test } from 'vitest';
import { graphCounts } from '../../../src/ledger/statements.ts';
import { relationshipKinds } from '../../../src/model/relationship-kinds.ts';

test('the counts of the graph count every kind of relationship, each once', () => {
  const [, types = ''] =
    /\[:([A-Z_|\s]+)\]->\(\)\s*\} AS relationships/.exec(graphCounts.text) ?? [];
  expect(types.split(/[\s|]+/).sort()).toEqual([...relationshipKinds].sort());
});
