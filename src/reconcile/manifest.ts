import { PREVIEW } from './preview.ts';
import { LARGEST_BATCH } from './query.ts';
import { anything } from './types.ts';

/** Where the service is reached, and the lens that its addresses carry on. */
export interface Place {
  readonly origin: string;
  readonly path: string;
  readonly lens: URLSearchParams;
}

/** What the service offers, as the protocol has it. */
export function manifest({ origin, path, lens }: Place) {
  const at = lens.get('at');
  const search = lens.size === 0 ? '' : `?${lens}`;
  const page = `${origin}${path}/preview${search}${search === '' ? '?' : '&'}id={{id}}`;
  const service = (name: string) => ({
    service_url: origin,
    service_path: `${path}/${name}${search}`,
  });
  return {
    versions: ['0.2'],
    name: `Security cooperation graph${at === null ? '' : ` on ${at}`}`,
    identifierSpace: 'urn:security-cooperation-graph:key:',
    schemaSpace: 'urn:security-cooperation-graph:type:',
    defaultTypes: [anything],
    view: { url: page },
    preview: { url: page, ...PREVIEW },
    suggest: {
      entity: service('suggest/entity'),
      type: service('suggest/type'),
      property: service('suggest/property'),
    },
    extend: { propose_properties: service('properties'), property_settings: [] },
    batchSize: LARGEST_BATCH,
  };
}
