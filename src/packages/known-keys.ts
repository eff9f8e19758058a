import type { Descriptor, Resource } from './descriptor.ts';
import { type KnownKeys, readRows } from './read-rows.ts';

/** Reads what foreign keys of a package refer to. */
export async function readKnownKeys(folder: string, { resources }: Descriptor): Promise<KnownKeys> {
  const known = new Map<string, Set<string>>();
  for (const { name, schema } of resources) {
    for (const { reference } of schema.foreignKeys) {
      for (const field of reference.fields) {
        known.set(`${reference.resource || name}.${field}`, new Set());
      }
    }
  }
  for (const resource of resources) {
    const columns = resource.schema.fields
      .map(({ name }) => ({ name, keys: known.get(`${resource.name}.${name}`) }))
      .flatMap(({ name, keys }) => (keys ? [{ name, keys }] : []));
    if (columns.length === 0) continue;
    for await (const reading of readRows(folder, withoutReferences(resource), new Map())) {
      if ('problems' in reading) continue;
      for (const { name, keys } of columns) {
        const value = reading.row.parts[0]?.cells[name];
        if (value) keys.add(value);
      }
    }
  }
  return known;
}

const withoutReferences = (resource: Resource): Resource => ({
  ...resource,
  schema: { ...resource.schema, foreignKeys: [], primaryKey: [] },
});
