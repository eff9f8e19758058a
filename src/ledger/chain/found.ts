import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../graph/graph.ts';
import { STILL_KNOWN } from '../history.ts';
import { sourceOf } from '../rows.ts';
import { allClaims, storedPackages, storedSources } from '../statements.ts';
import {
  digestOfParts,
  FIRST_PREVIOUS,
  hashOf,
  hashOfLine,
  hashOfRecording,
  hashOfRetraction,
  type Line,
  seal,
} from './entry.ts';
import { appendEntry, type GraphState } from './statements.ts';

/** The first entry, of a graph that was written before writes had entries: it stands for all of them. */
export async function foundChain(
  transaction: Transaction,
  { version, recordedThrough }: GraphState,
): Promise<GraphState> {
  const claims = (await transaction.run(allClaims, {})).map(({ claim }) => claim);
  const retracted = claims.filter(({ retractedAt }) => retractedAt !== STILL_KNOWN);
  const sources = await transaction.run(storedSources, {});
  const packages = await transaction.run(storedPackages, {});
  const lines = [...sources.map(({ source }) => ({ source: sourceOf(source) })), ...packages].map(
    (line: Line) => JSON.stringify(line),
  );
  const entry = seal({
    number: 1,
    at: recordedThrough,
    graphVersion: version,
    action: 'FOUND',
    by: 'migration',
    reason: 'Stands for all that was written before writes had entries.',
    requestKey: randomUUID(),
    asked: hashOf(''),
    added: claims.length,
    unchanged: 0,
    retracted: retracted.length,
    digest: digestOfParts([
      ...claims.map(hashOfRecording),
      ...retracted.map(hashOfRetraction),
      ...lines.map(hashOfLine),
    ]),
    previousHash: FIRST_PREVIOUS,
  });
  await transaction.run(appendEntry, { entry, lines });
  return { version, recordedThrough, entries: entry.number, head: entry.hash };
}
