import { useAnswerThroughLens } from '../client.ts';
import {
  MapEmbassiesDocument,
  type MapEmbassiesQuery,
  MapOfficesDocument,
  type MapOfficesQuery,
} from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { plural } from '../words/labels.ts';
import type { Atlas } from './atlas.ts';
import type { PointKind } from './map-state.ts';
import type { Standing } from './standing.ts';
import { type Mark, placeOf } from './world-map.tsx';

type Embassy = MapEmbassiesQuery['graph']['first']['nodes'][number];
type Office = MapOfficesQuery['graph']['first']['nodes'][number];

/** What is asked for of two pages, each once. */
function together<Node extends { readonly key: string }>(graph?: {
  readonly first: { readonly totalCount: number; readonly nodes: readonly Node[] };
  readonly last: { readonly nodes: readonly Node[] };
}) {
  if (!graph) return { nodes: [], left: 0 };
  const { first, last } = graph;
  const byKey = new Map([...first.nodes, ...last.nodes].map((node) => [node.key, node]));
  return { nodes: [...byKey.values()], left: first.totalCount - byKey.size };
}

export interface Points {
  readonly marks: readonly Mark[];
  readonly embassies: readonly Embassy[];
  readonly offices: ReadonlyMap<string, readonly Office[]>;
  /** How many there are beyond those of an answer. */
  readonly left: number;
}

/** Embassies where they are, and offices, whose places are hardly known, at the middle of the nations they serve. */
export function usePoints(
  kinds: readonly PointKind[],
  standings: readonly Standing[],
  atlas: Atlas,
): Points {
  const isAsked = (kind: PointKind) => kinds.includes(kind);
  const toEmbassies = useAnswerThroughLens(MapEmbassiesDocument, {}, !isAsked('embassies'));
  const toOffices = useAnswerThroughLens(MapOfficesDocument, {}, !isAsked('offices'));
  const embassies = together(isAsked('embassies') ? toEmbassies.data?.graph : undefined);
  const served = together(isAsked('offices') ? toOffices.data?.graph : undefined);
  const offices = Map.groupBy(
    served.nodes.flatMap((office) =>
      office.hostNations.nodes.map((nation) => ({ office, nation: nation.key })),
    ),
    ({ nation }) => nation,
  );
  return {
    marks: [
      ...embassies.nodes.flatMap((embassy) => {
        const at = placeOf(embassy, atlas);
        return at ? [{ key: embassy.key, at, words: embassy.name, count: null }] : [];
      }),
      ...standings.flatMap((nation) => {
        const at = placeOf(nation, atlas);
        const count = offices.get(nation.key)?.length;
        const words = count && `${nation.name}: ${plural(count, 'cooperation organization')}`;
        return at && words ? [{ key: `offices ${nation.key}`, at, words, count }] : [];
      }),
    ],
    embassies: embassies.nodes,
    offices: new Map(
      [...offices].map(([nation, rows]) => [nation, rows.map(({ office }) => office)]),
    ),
    left: embassies.left + served.left,
  };
}

/** The same points as lists. */
export function PointLists({
  points: { embassies, offices, left },
  standings,
}: {
  readonly points: Points;
  readonly standings: readonly Standing[];
}) {
  const placeless = embassies.filter(({ location }) => location === null).length;
  return (
    <>
      {embassies.length > 0 && (
        <details class="group">
          <summary>
            <h3>Embassies</h3>{' '}
            <span class="quiet">
              {embassies.length}
              {placeless > 0 && `, of which ${placeless} without known coordinates are not drawn`}
            </span>
          </summary>
          <ul class="plain names">
            {embassies.map((embassy) => (
              <li key={embassy.key}>
                <EntityLink entity={embassy} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {offices.size > 0 && (
        <details class="group">
          <summary>
            <h3>Security cooperation organizations</h3>{' '}
            <span class="quiet">
              in {plural(offices.size, 'nation')}, counted at the middle of each nation that they
              serve
            </span>
          </summary>
          <ul class="plain names">
            {standings
              .filter(({ key }) => offices.has(key))
              .map((nation) => (
                <li key={nation.key}>
                  <EntityLink entity={nation} />
                  <ul>
                    {offices.get(nation.key)?.map((office) => (
                      <li key={office.key}>
                        <EntityLink entity={office} />
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
          </ul>
        </details>
      )}
      {left > 0 && <p class="quiet">{left} more are in what GraphQL answers.</p>}
    </>
  );
}
