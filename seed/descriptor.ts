import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Problem, shorten } from '../src/packages/problem.ts';

const descriptor = z.object({ name: z.string().min(1), version: z.string().min(1) });

interface Descriptor {
  readonly value: z.output<typeof descriptor> | null;
  readonly problems: readonly Problem[];
}

/** The package's own name and version. */
export function readDescriptor(folder: URL, file: string): Descriptor {
  try {
    const json: unknown = JSON.parse(readFileSync(new URL('datapackage.json', folder), 'utf8'));
    const parsed = descriptor.safeParse(json);
    if (parsed.success) return { value: parsed.data, problems: [] };
    return refuse(file, parsed.error.issues.map(({ path }) => path.join('.')).join(', '));
  } catch (error) {
    return refuse(file, error instanceof Error ? error.message : String(error));
  }
}

const refuse = (file: string, came: string): Descriptor => ({
  value: null,
  problems: [
    {
      file,
      line: 1,
      column: 1,
      code: 'PACKAGE_INVALID',
      field: null,
      expected: 'JSON with a name and a version',
      came: shorten(came),
    },
  ],
});
