import type { MapAreasQuery, MapNationsFragment } from '../generated/graphql.ts';
import type { Span } from '../words/dates.ts';

export interface Command {
  readonly key: string;
  /** Short: `AFRICOM`, or of times before its acronym its name. */
  readonly label: string;
  readonly name: string;
}

/** A nation on the lens's date, and whose area it lies in. */
export interface Standing {
  readonly key: string;
  readonly name: string;
  readonly iso3: string | null;
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
  /** None where no source names a command; several where each may be the one. */
  readonly commands: readonly Command[];
  readonly certain: boolean;
  readonly disputed: boolean;
}

/** Whether something holds on a day, whichever of its possible dates are true. */
export const holdsCertainly = ({ start, end }: Span, day: string): boolean =>
  start.latest !== null && start.latest <= day && end.earliest !== null && end.earliest > day;

type MapNation = MapNationsFragment['nodes'][number];

function standingOf(nation: MapNation, day: string): Standing {
  const { key, name, iso3, location, combatantCommands } = nation;
  const { edges } = combatantCommands;
  const links = edges.flatMap(({ relationship }) => relationship ?? []);
  return {
    key,
    name,
    iso3,
    location,
    commands: edges.map(({ node }) => ({
      key: node.key,
      name: node.name,
      label: node.acronym?.replace(/^US(?=[A-Z]{4})/, '') ?? node.name,
    })),
    certain: edges.length === 1 && links.every(({ validity }) => holdsCertainly(validity, day)),
    disputed: links.some(({ disputed }) => disputed),
  };
}

/** All nations of an answer by name, and how many more there are than one answer has. */
export function standingsOf({ graph }: MapAreasQuery): {
  readonly standings: readonly Standing[];
  readonly left: number;
} {
  const { lens, africa, americas, asia, europe, oceania, elsewhere } = graph;
  const pages = [africa, americas, asia, europe, oceania, elsewhere];
  const nations = pages.flatMap(({ nodes }) => nodes);
  const total = pages.reduce((sum, { totalCount }) => sum + totalCount, 0);
  return {
    standings: nations
      .map((nation) => standingOf(nation, lens.at))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'en')),
    left: total - nations.length,
  };
}

/** The commands of all nations with those that certainly or possibly lie in their areas, by label. */
export function areasOf(
  standings: readonly Standing[],
): readonly (readonly [command: Command, nations: readonly Standing[]])[] {
  const commands = new Map(
    standings.flatMap(({ commands }) => commands.map((command) => [command.key, command] as const)),
  );
  return [...commands.values()]
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en'))
    .map((command) => [
      command,
      standings.filter(({ commands }) => commands.some(({ key }) => key === command.key)),
    ]);
}

/** How surely, in words. */
export function surenessOf({ commands, certain, disputed }: Standing): string {
  if (commands.length === 0) return 'no source names a command';
  const sure = commands.length > 1 ? 'one of them' : certain ? 'certain' : 'possible';
  return disputed ? `${sure}, disputed` : sure;
}
