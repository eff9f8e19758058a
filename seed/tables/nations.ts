import { entityKey } from '../../src/model/entity-types.ts';
import { between } from '../../src/model/time.ts';
import { about } from '../claims.ts';
import { flag, id, iso2, iso3, latitude, listOf, longitude, oneOf, text } from '../columns.ts';
import type { RowOf, Table } from '../table.ts';

export const nationKey = (iso3: string): string => entityKey('Nation', iso3);

const columns = {
  iso2,
  iso3,
  name: text,
  official_name: text,
  capital: text.nullable(),
  region: text,
  subregion: text,
  latitude,
  longitude,
  borders: listOf(iso3),
  kind: oneOf(['SOVEREIGN', 'TERRITORY', 'OTHER']),
  un_member: flag,
  source_id: id,
};

type NationRow = RowOf<typeof columns>;

export const nations: Table<NationRow> = {
  name: 'nations',
  key: ['iso3'],
  columns,
  references: { borders: ['nations'], source_id: ['sources'] },
  mutual: ['borders'],
  claims(row, here) {
    const key = nationKey(row.iso3);
    const nation = about(key, between(null, null, here.published()), here.cite());
    return [
      nation.exists(),
      nation.has({
        name: row.name,
        officialName: row.official_name,
        iso2: row.iso2,
        iso3: row.iso3,
        kind: row.kind,
        capital: row.capital,
        region: row.region,
        subregion: row.subregion,
        unMember: row.un_member,
        latitude: row.latitude,
        longitude: row.longitude,
      }),
      // Both neighbours list the border: one claim is enough.
      ...row.borders
        .map(nationKey)
        .filter((neighbour) => key < neighbour)
        .map((neighbour) => nation.relates('BORDERS', neighbour)),
    ];
  },
};
