import { type Authority, authorities } from '../model/relationship-kinds.ts';
import { inOrder, type Link, linksBetween, type Web, weave } from './link.ts';

export interface Chain {
  /** Of the entities in turn, from below; none comes twice. */
  readonly keys: readonly string[];
  /** Those along which its first step goes; none if that is a part of the next. */
  readonly authorities: readonly Authority[];
}

/** How many steps a chain has at the most. */
const LONGEST = 10;
const MOST = 20;

/** Reads what oversees some entities, or what they are part of. */
type ReadSuperiors = (keys: readonly string[]) => Promise<readonly Link[]>;

/** All that stands above some entities. What the superiors themselves are part of comes with them. */
export async function superiorsOf(read: ReadSuperiors, keys: readonly string[]): Promise<Web> {
  const web: Web = new Map();
  const asked = new Set(keys);
  let next = [...asked];
  for (let round = 0; round < LONGEST && next.length > 0; round += 1) {
    const links = await read(next);
    weave(web, links);
    next = [...new Set(links.filter(isOversight).map(({ to }) => to))].filter(
      (key) => !asked.has(key),
    );
    for (const key of next) asked.add(key);
  }
  return web;
}

const isOversight = ({ authority }: Link): boolean => authority !== null;

/** The chains that lead up from an entity, in the order of the authorities of their steps. */
export function chainsFrom(web: Web, key: string): Chain[] {
  const chains: Chain[] = [];
  const climb = (keys: readonly [string, ...string[]]): void => {
    if (chains.length === MOST) return;
    const next = keys.length > LONGEST ? [] : superiorsIn(web, keys);
    for (const superior of next) climb([...keys, superior]);
    const [lowest, second] = keys;
    if (next.length > 0 || second === undefined) return;
    chains.push({ keys, authorities: authoritiesOf(linksBetween(web, lowest, second)) });
  };
  climb([key]);
  return chains;
}

/** What stands above the last of the keys and is not among them. */
function superiorsIn(web: Web, keys: readonly string[]): string[] {
  const above = [...(web.get(keys.at(-1) ?? '') ?? [])];
  return above
    .filter(([superior]) => !keys.includes(superior))
    .map(([superior, links]) => ({ superior, line: lineOf(authoritiesOf(links)) }))
    .sort((a, b) => a.line - b.line || inOrder(a.superior, b.superior))
    .map(({ superior }) => superior);
}

const authoritiesOf = (links: readonly Link[]): Authority[] =>
  authorities.filter((authority) => links.some((link) => link.authority === authority));

/** A part comes after all that is overseen. */
const lineOf = ([first]: readonly Authority[]): number =>
  first === undefined ? authorities.length : authorities.indexOf(first);
