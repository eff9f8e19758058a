import { entityKey } from '../../src/model/entity-types.ts';
import { between } from '../../src/model/time.ts';
import { about } from '../claims.ts';
import { flag, id, iso3, period, text } from '../columns.ts';
import type { Here, RowOf, Table } from '../table.ts';
import { embassies, embassyKey } from './embassies.ts';
import { nationKey } from './nations.ts';

export const attacheOfficeKey = (id: string): string => entityKey('AttacheOffice', id);

const columns = {
  id,
  name: text,
  host_nation_iso3: iso3,
  embassy_id: id,
  sdo_datt: flag.nullable(),
  as_of: period.nullable(),
  source_id: id,
  note: text.nullable(),
};

type OfficeRow = RowOf<typeof columns>;

export const attacheOffices: Table<OfficeRow> = {
  name: 'attache_offices',
  key: ['id'],
  columns,
  references: {
    host_nation_iso3: ['nations'],
    embassy_id: ['embassies'],
    source_id: ['sources'],
  },
  claims(row, here) {
    const host = nationKey(row.host_nation_iso3);
    const office = about(attacheOfficeKey(row.id), windowOfOffice(row, here), here.cite());
    return [
      office.exists(),
      office.has({ name: row.name, seniorDefenseOfficial: row.sdo_datt }),
      office.relates('HOSTED_BY', host),
      office.relates('SERVES', host),
      office.relates('LOCATED_AT', embassyKey(row.embassy_id)),
      ...(row.sdo_datt ? seniorDefenseOfficial(row, here) : []),
    ];
  },
};

const windowOfOffice = ({ as_of }: OfficeRow, here: Here) =>
  between(null, null, as_of ?? here.published());

/** The post of the principal defence official in the embassy, who is its attaché too. */
function seniorDefenseOfficial(row: OfficeRow, here: Here) {
  const key = entityKey('Attache', `sdo-datt-${row.id.replace(/^dao-/, '')}`);
  const city = here.rows(embassies).find(({ id }) => id === row.embassy_id)?.city;
  const post = about(key, windowOfOffice(row, here), here.cite());
  return [
    post.exists(),
    post.has({ name: `Senior Defense Official / Defense Attaché, ${city}`, kind: 'SDO_DATT' }),
    post.relates('POST_IN', attacheOfficeKey(row.id)),
  ];
}
