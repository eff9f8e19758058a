import { parseArgs } from 'node:util';
import { openCopied } from './copied-graph.ts';

/** Makes the graph that the benchmarks of reading run on: the seed many times over, linked to the same hubs. */

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: '.neo4j/bench' },
    copies: { type: 'string', default: '100' },
  },
});
const start = performance.now();
const report = (line: string) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const { close } = await openCopied({ ...values, copies: Number(values.copies) }, report);
await close();
report(`${values.folder}/${values.copies} is ready`);
