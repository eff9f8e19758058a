import { entityPath } from '../address.ts';
import type { NamedFragment } from '../generated/graphql.ts';
import { useLens } from '../lens/use-lens.ts';

/** Leads to an entity's page through the same lens. */
export function EntityLink({ entity }: { readonly entity: Pick<NamedFragment, 'key' | 'name'> }) {
  const { href } = useLens();
  return <a href={href(entityPath(entity.key))}>{entity.name}</a>;
}
