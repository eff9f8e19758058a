import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { assertionKey, type Claim } from '../../../src/ledger/claim.ts';
import { entitiesOfClaims } from '../../../src/match/from-claims.ts';
import { windowText } from '../../../src/model/window-text.ts';
import { readMatched } from '../../../src/packages/load.ts';
import { format } from '../../../src/packages/problem.ts';
import { seed } from '../../support/seed.ts';
import { whole } from '../../support/whole.ts';
import type { AdapterCase } from './adapter-case.ts';
import { folderOf } from './folder.ts';

const ADAPTERS = fileURLToPath(new URL('../../../seed/adapters/', import.meta.url));

const names = readdirSync(ADAPTERS, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name);

/** The case of an adapter stands in a file named after it, so that none is without. */
const caseOf = async (name: string): Promise<AdapterCase> =>
  (await import(`./adapters/${name}.ts`)).adapter;

const isLink = ({ assertion }: Claim): boolean => assertion.asserts === 'relationship';

const dated = ({ window, note }: Claim): string =>
  [windowText(window), ...(note === null ? [] : [note])].join(': ');

test.each(names)('%s makes claims of the file as it comes', async (name) => {
  const { files, claims, links, problems } = await caseOf(name);
  const folder = folderOf(files);
  cpSync(join(ADAPTERS, name), folder, { recursive: true });
  const read = await readMatched(folder, entitiesOfClaims(seed().claims));
  const said = (await whole(read.package)).claims;
  expect(said.map(({ assertion }) => assertionKey(assertion))).toEqual(claims);
  if (links) expect(said.filter(isLink).map(dated)).toEqual(links);
  expect(read.problems.map(format)).toEqual(problems);
});
