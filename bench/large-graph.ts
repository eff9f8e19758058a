import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { serveCopied } from './served-graph.ts';

/**
 * Makes the graph that reading is measured on: the seed many times over, linked to the same hubs.
 * With --serve it is then served, with the memory that it needs, until Ctrl-C.
 */

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: '.neo4j/bench' },
    copies: { type: 'string', default: '100' },
    serve: { type: 'boolean', default: false },
  },
});
const start = performance.now();
const report = (line: string) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const { url, close } = await serveCopied({ ...values, copies: Number(values.copies) }, report);
report(`${values.folder}/${values.copies} is ready`);
if (values.serve) {
  report(`GraphQL and its IDE: ${url}/graphql`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}
await close();
