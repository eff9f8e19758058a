import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { qualityPage } from '../../../src/quality/page.ts';
import { readAcceptances } from '../../../src/rules/accepted.ts';
import { materialOfPackages } from '../../../src/rules/material.ts';
import { SEED, seed } from '../../support/seed.ts';

test('docs/data-quality.md tells how good the seed is now', async () => {
  const page = fileURLToPath(new URL('../../../docs/data-quality.md', import.meta.url));
  const acceptances = readAcceptances(SEED);

  await expect(
    qualityPage(materialOfPackages([seed()]), { of: 'the seed', acceptances }),
  ).toMatchFileSnapshot(page);
});
