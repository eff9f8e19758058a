import type { GraphLinkFragment } from '../generated/graphql.ts';
import { linkLabel } from '../words/labels.ts';

export const linkInWords = (link: GraphLinkFragment): string =>
  `${link.from.name} · ${linkLabel(link)} · ${link.to.name}`;
