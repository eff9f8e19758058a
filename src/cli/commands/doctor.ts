import { styleText } from 'node:util';
import { command, jsonOption, quietOption } from '../command.ts';
import { examine } from '../doctor/examine.ts';
import type { Finding } from '../doctor/finding.ts';
import { exitCodes, type OutputOptions, outputOf } from '../output.ts';

export const doctor = () =>
  command('doctor', {
    does: 'Look at all that the server needs, and tell what is wrong and how to mend it: Node.js, settings, memory, Java, Maven, Neo4j, disk, ports, and what the graph holds. Starts and changes nothing.',
    examples: [
      ['scgraph doctor', 'a line for each thing: ok, warn or wrong'],
      ['scgraph doctor --json', 'the same as one JSON document'],
    ],
    fails: 'something is wrong',
  })
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (options: OutputOptions) => {
      const findings = await examine();
      const shown = options.quiet ? findings.filter(({ level }) => level !== 'ok') : findings;
      const isWell = findings.every(({ level }) => level !== 'wrong');
      outputOf(options).answer({ findings }, shown.map(line).join('\n'));
      if (!isWell) process.exitCode = exitCodes.failed;
    });

const colours = { ok: 'green', warn: 'yellow', wrong: 'red' } as const;

const line = ({ name, level, says }: Finding): string =>
  `${styleText(colours[level], level.padEnd(5), { stream: process.stdout })}  ${name}: ${says}`;
