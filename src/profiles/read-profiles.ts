import { readFileSync } from 'node:fs';
import type { Execute } from '../export/answer.ts';
import { measures } from '../model/measures.ts';
import type {
  Citation,
  CitationsAnswer,
  EdgeAnswer,
  NationsAnswer,
  PageAnswer,
  ProfileAnswer,
  SaleAnswer,
  SalesAnswer,
} from './answer.ts';
import { composeProfile } from './compose-profile.ts';
import type { Profile } from './profile.ts';

const query = readFileSync(new URL('profile.graphql', import.meta.url), 'utf8');
const LARGEST_PAGE = 100;

/** A profile that cannot be made. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
}

export interface Profiles {
  /** Keys of the nations that exist on the date. */
  nations(): Promise<readonly string[]>;
  /** Errors: ProfileError, if no nation with that key exists on the date. */
  read(nation: string): Promise<Profile>;
}

/** Reads profiles of nations as of a date (`YYYY-MM-DD`), through the same operations as any client. */
export function profilesAt(at: string, execute: Execute): Profiles {
  const citations = new Map<string, Citation>();

  async function ask<Answer>(operationName: string, given: Readonly<Record<string, unknown>>) {
    const variables = operationName === 'Citations' ? given : { at, ...given };
    const { data, errors } = await execute({ query, operationName, variables });
    if (errors) throw new ProfileError(errors.map(({ message }) => message).join('\n'));
    return data as Answer;
  }

  async function salesTo(nation: string): Promise<readonly EdgeAnswer<SaleAnswer>[]> {
    const pages = await pagesOf(async (after) => {
      const { graph } = await ask<SalesAnswer>('ArmsSales', { nation, after });
      return graph.nation?.armsSales ?? null;
    });
    return pages.flatMap(({ edges }) => edges);
  }

  /** Each source is asked for once, however many nations it tells of. */
  async function cite(sources: ReadonlyMap<string, string>): Promise<readonly Citation[]> {
    const unknown = [...sources].filter(([key]) => !citations.has(key)).map(([, id]) => id);
    for (let from = 0; from < unknown.length; from += LARGEST_PAGE) {
      const ids = unknown.slice(from, from + LARGEST_PAGE);
      const { nodes } = await ask<CitationsAnswer>('Citations', { ids });
      for (const source of nodes) if (source) citations.set(source.key, source);
    }
    return [...sources.keys()].sort().flatMap((key) => citations.get(key) ?? []);
  }

  return {
    async nations() {
      const pages = await pagesOf(async (after) => {
        const { graph } = await ask<NationsAnswer>('Nations', { after });
        return graph.nations;
      });
      return pages.flatMap(({ nodes }) => nodes.map(({ key }) => key));
    },

    async read(key) {
      const { graph } = await ask<ProfileAnswer>('Profile', { nation: key, measures });
      const { nation } = graph;
      if (!nation) throw new ProfileError(`expected a nation that exists on ${at}, came ${key}`);
      const sales = await salesTo(key);
      const profile = composeProfile({ ...graph, nation }, sales, at);
      return { ...profile, sources: await cite(sourcesIn([graph, sales])) };
    },
  };
}

async function pagesOf<Page extends PageAnswer>(
  read: (after: string | null) => Promise<Page | null>,
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (let page = await read(null); page !== null; page = await read(page.pageInfo.endCursor)) {
    pages.push(page);
    if (!page.pageInfo.hasNextPage) break;
  }
  return pages;
}

/** Key → id of every source that an answer names. */
function sourcesIn(answer: unknown, found = new Map<string, string>()): Map<string, string> {
  if (answer === null || typeof answer !== 'object') return found;
  if ('source' in answer) {
    const { key, id } = answer.source as { readonly key: string; readonly id: string };
    found.set(key, id);
  }
  for (const part of Object.values(answer)) sourcesIn(part, found);
  return found;
}
