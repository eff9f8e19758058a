import iso from 'i18n-iso-countries';
import { expect, test } from 'vitest';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { seed } from '../../support/seed.ts';

interface Shape {
  readonly id?: string;
  readonly properties: { readonly name: string };
}

const shapes: readonly Shape[] = world.objects.countries.geometries;

const nations = seed().claims.flatMap(({ assertion }) =>
  assertion.asserts === 'value' && assertion.field === 'iso3' ? [assertion.value] : [],
);

test('nations have a shape under their numeric code, but for the four that are named', () => {
  const codes = new Set(shapes.map(({ id }) => id));
  const without = nations.filter((iso3) => {
    const code = iso.alpha3ToNumeric(iso3);
    return code === undefined || !codes.has(code);
  });
  expect(nations.length).toBeGreaterThan(200);
  expect([...new Set(without)].sort()).toEqual(['GIB', 'GUF', 'TUV', 'UNK']);
});

test('shapes without a code, and those that share one, are those that are named', () => {
  const nameless = shapes.filter(({ id }) => id === undefined);
  expect(nameless.map(({ properties }) => properties.name).sort()).toEqual([
    'Indian Ocean Ter.',
    'Kosovo',
    'N. Cyprus',
    'Siachen Glacier',
    'Somaliland',
  ]);
  const ids = shapes.flatMap(({ id }) => id ?? []);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual(['036']);
});
