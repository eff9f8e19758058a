import type { Format } from './format.ts';
import { originResource, type Resource, resourceOf } from './resources.ts';
import { distinctThings } from './things.ts';
import { context } from './vocabulary.ts';

export const jsonLd: Format = {
  name: 'json-ld',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  contents: 'graph',

  async *write({ origin, pages }, naming) {
    yield `{"@context": ${JSON.stringify(context)},\n"@graph": [\n${written(originResource(origin))}`;
    for await (const things of distinctThings(pages)) {
      yield things.map((thing) => `,\n${written(resourceOf(thing, naming))}`).join('');
    }
    yield '\n]}\n';
  },
};

const written = (resource: Resource): string =>
  JSON.stringify(resource, (_name, value) => value ?? undefined);
