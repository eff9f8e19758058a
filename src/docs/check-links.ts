/** Every address and every place of an anchor in a page. */
const ADDRESS = /\s(?:href|src)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;

const decoded = (text: string): string => decodeURI(text.replaceAll('&amp;', '&'));

/** Addresses that the server has beside the documentation. */
const BESIDE = /^\/(graphql(\?.*)?|schema\.(graphql|json)|)$/;

/** What is wrong with the links of the site, whose files are given by their addresses. */
export function brokenLinks(files: ReadonlyMap<string, string | null>): readonly string[] {
  const anchors = new Map(
    [...files].map(([address, text]) => [
      address,
      new Set([...(text ?? '').matchAll(ID)].map(([, id]) => id)),
    ]),
  );
  const fault = (at: string, address: string): string | null => {
    if (/^(https?:\/\/|mailto:)/.test(address) || BESIDE.test(address)) return null;
    const [place = '', anchor] = decoded(address).split('#');
    const known = anchors.get(place === '' ? at : place);
    if (!known) return `${at}: leads to ${address}, which is not there`;
    if (anchor === undefined || known.has(anchor)) return null;
    return `${at}: leads to ${address}, where nothing has that anchor`;
  };
  return [...files].flatMap(([at, text]) =>
    [...(text ?? '').matchAll(ADDRESS)].flatMap(([, address = '']) => fault(at, address) ?? []),
  );
}

/** Anchors that a page has twice. */
export const doubleAnchors = (files: ReadonlyMap<string, string | null>): readonly string[] =>
  [...files].flatMap(([at, text]) => {
    const ids = [...(text ?? '').matchAll(ID)].map(([, id]) => id);
    return ids
      .filter((id, place) => ids.indexOf(id) < place)
      .map((id) => `${at}: has the anchor ${id} twice`);
  });
