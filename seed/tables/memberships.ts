import { between } from '../../src/model/time.ts';
import { about, impliesLife } from '../claims.ts';
import { id, iso3, period, text } from '../columns.ts';
import type { RowOf, Table } from '../table.ts';
import { allianceKey } from './alliances.ts';
import { nationKey } from './nations.ts';

const columns = {
  nation_iso3: iso3,
  alliance_id: id,
  from_date: period.nullable(),
  to_date: period.nullable(),
  rival_from_date: period.nullable(),
  rival_to_date: period.nullable(),
  rival_source_id: id.nullable(),
  source_id: id,
  note: text.nullable(),
};

type MembershipRow = RowOf<typeof columns>;

export const memberships: Table<MembershipRow> = {
  name: 'memberships',
  key: ['nation_iso3', 'alliance_id', 'from_date'],
  columns,
  references: {
    nation_iso3: ['nations'],
    alliance_id: ['alliances'],
    rival_source_id: ['sources'],
    source_id: ['sources'],
  },
  periods: [
    ['from_date', 'to_date'],
    ['rival_from_date', 'rival_to_date'],
  ],
  claims(row, here) {
    const nation = nationKey(row.nation_iso3);
    const alliance = allianceKey(row.alliance_id);
    const window = between(row.from_date, row.to_date, here.published());
    const claims = [
      about(nation, window, here.cite()).relates('MEMBER_OF', alliance),
      impliesLife(nation, window, here.cite()),
      impliesLife(alliance, window, here.cite()),
    ];
    const { rival_from_date, rival_to_date } = row;
    if (rival_from_date === null && rival_to_date === null) return claims;
    const rival = between(
      rival_from_date ?? row.from_date,
      rival_to_date ?? row.to_date,
      here.publishedByRival(),
    );
    return [...claims, about(nation, rival, here.citeRival()).relates('MEMBER_OF', alliance)];
  },
};
