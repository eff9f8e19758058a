import { writeFileSync } from 'node:fs';
import { readSeed, SEED_FOLDER } from '../../../seed/package.ts';
import { SeedError } from '../../packages/problem.ts';
import { qualityPage } from '../../quality/page.ts';
import { readAcceptances, sortOut } from '../../rules/accepted.ts';
import { findIn } from '../../rules/find.ts';
import { nowhere, type PlaceOf, placesIn } from '../../rules/finding-text.ts';
import { type Material, materialOfPackages } from '../../rules/material.ts';
import { readMaterial } from '../../rules/read-material.ts';
import { reportOf } from '../../rules/report.ts';
import { command, jsonOption, quietOption } from '../command.ts';
import { inGraph } from '../in-graph.ts';
import { type OutputOptions, outputOf } from '../output.ts';

interface QualityOptions extends OutputOptions {
  readonly graph?: boolean;
  readonly notes?: boolean;
  readonly page?: string;
}

interface Judged {
  readonly of: string;
  readonly material: Material;
  readonly placeOf: PlaceOf;
}

export const quality = () =>
  command('quality', {
    does: 'Judge the seed, or all that the graph holds, by the rules of data quality.',
    examples: [
      ['scgraph quality', 'tells each finding that nobody accepted, with its place'],
      [
        'scgraph quality --graph --page quality.md',
        'writes counts, coverage and staleness as well',
      ],
    ],
    fails: 'something is found that nobody accepted',
  })
    .option('--graph', 'judge what the graph holds in place of the seed')
    .option('--notes', 'tell each note, not only how many there are')
    .option('--page <file>', 'write a page with counts, coverage, staleness and findings')
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async ({ graph = false, notes = false, page, ...options }: QualityOptions) => {
      const output = outputOf(options);
      const { of, material, placeOf } = graph ? await graphAsItIs(output.tell) : seedAsItIs();
      const acceptances = readAcceptances(SEED_FOLDER);
      if (page !== undefined) writeFileSync(page, qualityPage(material, { of, acceptances }));
      const sorted = sortOut(findIn(material), acceptances);
      // A graph need not hold what the seed's acceptances speak of.
      const judged = graph ? { ...sorted, idle: [] } : sorted;
      const { lines, isClean } = reportOf(judged, { placeOf, notes });
      (isClean ? output.answer : output.fail)({ of, isClean, findings: lines }, lines.join('\n'));
    });

function seedAsItIs(): Judged {
  const reading = readSeed();
  if ('problems' in reading) throw new SeedError(reading.problems);
  const material = materialOfPackages([reading.package]);
  return { of: 'the seed', material, placeOf: placesIn(reading.placed) };
}

const graphAsItIs = (tell: (line: string) => void): Promise<Judged> =>
  inGraph(tell, async ({ graph }) => ({
    of: 'the graph',
    material: await readMaterial(graph),
    placeOf: nowhere,
  }));
