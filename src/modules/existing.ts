import type { Node } from '../explore/search-paths.ts';
import { badInput } from '../plan/bad-input.ts';
import type { Steps } from '../plan/steps.ts';

interface Given {
  /** Where the key was given, for the error. */
  readonly place: string;
  readonly key: string;
}

/** The entities with the keys given. Errors: BAD_USER_INPUT if one does not exist at the lens. */
export async function existing<const Several extends readonly Given[]>(
  { existing }: Pick<Steps, 'existing'>,
  given: Several,
): Promise<{ readonly [At in keyof Several]: Node }> {
  const found = await existing(given.map(({ key }) => key));
  const nodes = given.map(({ place, key }) => {
    const node = found.find((node) => node.key === key);
    if (!node) throw badInput(place, 'the key of an entity that exists at the lens', key);
    return node;
  });
  return nodes as unknown as { readonly [At in keyof Several]: Node };
}
