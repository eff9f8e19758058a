import { cypher } from '../../src/graph/cypher.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { inBatches } from '../../src/ledger/batches.ts';
import { STILL_KNOWN } from '../../src/ledger/history.ts';
import type { Span } from '../../src/ledger/projection.ts';
import {
  listSalesByDate,
  projectEntities,
  projectRelationships,
  projectValues,
} from '../../src/ledger/reproject-statements.ts';
import { entityRow, relationshipRow, valueRow } from '../../src/ledger/rows.ts';
import { createEntities } from '../../src/ledger/statements.ts';
import { UNPLACED } from '../../src/model/relationship-kinds.ts';
import { FOREVER, toIsoDate } from '../../src/model/time.ts';

/** It borders nobody and buys little: what it is given here is on no path that other workloads take. */
export const BUYER = 'nation/ISL';

const SALES = 20_000;
/** 1995-01-01. */
const FIRST_DAY = 9131;
/** Several sales share a day, so that ties are many. */
const DAYS = 7919;

const keyOf = (number: number): string => `sale/MANY-${String(number).padStart(5, '0')}`;

const isThere = cypher<{ readonly key: string }, { found: boolean }>`
  RETURN EXISTS { (:Entity {key: $key})-[:SOLD_TO]->() } AS found
`;

/** Adds the sales that one nation's long list is measured on, once; without claims, which nobody asks for. */
export async function addManySales(graph: Graph, report: (line: string) => void): Promise<void> {
  const [row] = await graph.read(isThere, { key: keyOf(SALES) });
  if (row?.found) return;
  report(`Adding ${SALES} arms sales to ${BUYER}`);
  const numbers = Array.from({ length: SALES }, (_, index) => index + 1);
  await inBatches(numbers, (batch) =>
    graph.write(async ({ run }) => {
      await run(createEntities, { keys: batch.map(keyOf) });
      await run(projectEntities, { rows: batch.map(saleOf) });
      await run(projectValues, { rows: batch.map(nameOf) });
      await run(projectRelationships, { rows: batch.map(soldTo) });
      await run(listSalesByDate, { keys: batch.map(keyOf), unplaced: UNPLACED });
    }),
  );
}

const dayOf = (number: number): number => FIRST_DAY + ((number * 31) % DAYS);
const titleOf = (number: number): string => `Made-up sale ${number}`;

const spanOf = (number: number): Span => ({
  s0: dayOf(number),
  s1: dayOf(number),
  e0: FOREVER,
  e1: FOREVER,
  k0: 0,
  k1: STILL_KNOWN,
  confidence: 2,
  sourceCount: 1,
  disputed: false,
});

const saleOf = (number: number) =>
  entityRow({
    key: keyOf(number),
    type: 'ArmsSale',
    label: titleOf(number),
    firstKnown: 0,
    life: spanOf(number),
    plain: {
      name: titleOf(number),
      notifiedOn: toIsoDate(dayOf(number)),
      estimatedValueUsd: number * 1000,
    },
    dated: [],
  });

const nameOf = (number: number) =>
  valueRow({
    ...spanOf(number),
    entity: keyOf(number),
    field: 'name',
    value: titleOf(number),
    lang: null,
    scheme: null,
    label: null,
    rank: 0,
  });

const soldTo = (number: number) =>
  relationshipRow({
    ...spanOf(number),
    key: `${keyOf(number)} SOLD_TO ${BUYER}`,
    topic: `${keyOf(number)} SOLD_TO ${BUYER}`,
    kind: 'SOLD_TO',
    authority: null,
    from: keyOf(number),
    to: BUYER,
  });
