import type { Claim } from '../../src/ledger/claim.ts';
import type { Authority } from '../../src/model/relationship-kinds.ts';
import { between, FOREVER, type Period } from '../../src/model/time.ts';
import { about, type Citation } from '../claims.ts';
import type { Here } from '../table.ts';
import { advisoryGroups, groupKey, latestEnd } from './advisory-groups.ts';
import { type AreaRow, areasOfResponsibility, areaWindow } from './areas-of-responsibility.ts';
import { attacheOfficeKey, attacheOffices } from './attache-offices.ts';
import { commandKey } from './combatant-commands.ts';
import { ministries, ministryKey } from './ministries.ts';
import { scoKey, scos } from './scos.ts';

const BY_LAW_ONLY =
  'An SCO by law (SAMM C2.1.1.1) where it manages security cooperation; the article does not name offices of its sort.';
const BY_AREA = "Inferred from the command's area of responsibility at the time.";

/** A body that "every SCO" stands for. */
interface CoveredBody {
  readonly key: string;
  readonly host: string;
  /** The ministry with which its own source pairs it. */
  readonly counterpart: string | null;
  /** The article does not name offices of its sort. */
  readonly byLawOnly: boolean;
}

/** Everything that could be a security cooperation organization when the article said it. */
function everySco(said: Period | null, here: Here): CoveredBody[] {
  const offices = here.rows(scos).map((row) => ({
    key: scoKey(row.id),
    host: row.host_nation_iso3,
    counterpart: row.counterpart_ministry_id,
    byLawOnly: false,
  }));
  const attaches = here.rows(attacheOffices).map((row) => ({
    key: attacheOfficeKey(row.id),
    host: row.host_nation_iso3,
  }));
  const groups = here
    .rows(advisoryGroups)
    .filter((row) => row.sco_id === null && latestEnd(row) > (said?.latest ?? FOREVER))
    .map((row) => ({ key: groupKey(row), host: row.host_nation_iso3 }));
  const byLaw = [...attaches, ...groups].map((body) => ({
    ...body,
    counterpart: null,
    byLawOnly: true,
  }));
  return [...offices, ...byLaw];
}

const citeFor = ({ byLawOnly }: CoveredBody, here: Here): Citation => {
  const own = here.cite();
  if (!byLawOnly) return own;
  return { ...own, confidence: 'LOW', note: [own.note, BY_LAW_ONLY].filter(Boolean).join('. ') };
};

export const overseesEverySco = (
  overseer: string,
  authority: Authority,
  start: Period | null,
  said: Period | null,
  here: Here,
): Claim[][] =>
  everySco(said, here).map((body) =>
    about(overseer, between(start, null, said), citeFor(body, here)).oversees(body.key, authority),
  );

/** Each command of a host nation's area, those of the past included, controls its SCOs. */
export const commandsControlEverySco = (said: Period | null, here: Here): Claim[][] =>
  everySco(said, here).flatMap((body) =>
    here
      .rows(areasOfResponsibility)
      .filter(({ nation_iso3 }) => nation_iso3 === body.host)
      .map((area) => controlled(body, area, said, here)),
  );

function controlled(body: CoveredBody, area: AreaRow, said: Period | null, here: Here): Claim[] {
  const command = commandKey(area.command_id);
  // The article says nothing of commands of the past: that rests on the area alone.
  if (area.to_date !== null) {
    const by = { source: area.source_id, confidence: 'LOW', locator: null, note: BY_AREA } as const;
    const control = about(command, areaWindow(area, here), here.cite(by));
    return control.oversees(body.key, 'OPERATIONAL_CONTROL');
  }
  const control = about(command, between(area.from_date, null, said), citeFor(body, here));
  return control.oversees(body.key, 'OPERATIONAL_CONTROL');
}

/** The ministry of defence of the host nation, unless the body's own source names another. */
export const everyScoHasCounterpart = (said: Period | null, here: Here): Claim[][] =>
  everySco(said, here).flatMap((body) =>
    here
      .rows(ministries)
      .filter((row) => row.nation_iso3 === body.host && row.portfolio === 'DEFENSE')
      .filter((row) => body.counterpart === null || body.counterpart === row.id)
      .map((row) =>
        about(body.key, between(null, null, said), citeFor(body, here)).relates(
          'COUNTERPART_OF',
          ministryKey(row.id),
        ),
      ),
  );
