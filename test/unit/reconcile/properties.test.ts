import { isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { entityTypes } from '../../../src/model/entity-types.ts';
import { proposeProperties } from '../../../src/reconcile/extend.ts';
import { schema } from '../schema/schema.ts';

test.each(entityTypes)('the properties of %s are described as its fields are', (name) => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`the schema has no type ${name}`);
  const fields = type.getFields();
  const own = proposeProperties(name, null).properties.filter(
    ({ id }) => !['name', 'validity'].includes(id),
  );
  expect(own.map(({ description }) => description)).toEqual(
    own.map(({ id }) => fields[id]?.description),
  );
});

test('the properties of several types are described as one of them has it', () => {
  const { properties } = proposeProperties('SecurityCooperationOrganization', null);
  const { description } = properties.find(({ id }) => id === 'kind') ?? {};
  expect(description).toBe(
    'What it is called by kind; null where no source says or sources differ.',
  );
});
