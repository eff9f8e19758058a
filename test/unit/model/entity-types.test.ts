import { expect, test } from 'vitest';
import { entityKey, entityTypes, labelsOf, typeOfKey } from '../../../src/model/entity-types.ts';

test('the type of an entity is read off its key', () => {
  for (const type of entityTypes) expect(typeOfKey(entityKey(type, 'x/y'))).toBe(type);
});

test.each(['planet/MARS', 'nation', 'nationX/JPN', '/JPN', ''])('%j has no type', (key) => {
  expect(typeOfKey(key)).toBeNull();
});

test('what manages security cooperation in a country carries the label of the law beside its own', () => {
  expect(labelsOf('AttacheOffice')).toEqual([
    'Entity',
    'SecurityCooperationOrganization',
    'AttacheOffice',
  ]);
  expect(labelsOf('Nation')).toEqual(['Entity', 'Nation']);
});
