import { entityKey } from '../../src/model/entity-types.ts';
import { between } from '../../src/model/time.ts';
import { about } from '../claims.ts';
import { id, iso3, latitude, listOf, longitude, oneOf, period, text } from '../columns.ts';
import type { Here, RowOf, Table } from '../table.ts';
import { nationKey } from './nations.ts';

export const embassyKey = (id: string): string => entityKey('Embassy', id);

const columns = {
  id,
  name: text,
  host_nation_iso3: iso3,
  established: period.nullable(),
  city: text,
  city_since: period.nullable(),
  latitude: latitude.nullable(),
  longitude: longitude.nullable(),
  source_id: id,
  also_accredited_to: listOf(iso3),
  rival_accredited_to: iso3.nullable(),
  status: oneOf(['OPEN', 'SUSPENDED', 'OPERATES_FROM_ELSEWHERE', 'UNOFFICIAL_INSTRUMENTALITY']),
  status_since: period.nullable(),
  operates_from_city: text.nullable(),
  coordinate_source_id: id.nullable(),
  note: text.nullable(),
};

type EmbassyRow = RowOf<typeof columns>;

export const embassies: Table<EmbassyRow> = {
  name: 'embassies',
  key: ['id'],
  columns,
  references: {
    host_nation_iso3: ['nations'],
    also_accredited_to: ['nations'],
    rival_accredited_to: ['nations'],
    source_id: ['sources'],
    coordinate_source_id: ['sources'],
  },
  periods: [
    ['established', 'status_since'],
    ['established', 'city_since'],
  ],
  claims(row, here) {
    const key = embassyKey(row.id);
    const { established, city_since, status_since } = row;
    const published = here.published();
    const by = here.cite();
    const embassy = about(key, between(established, null, published), by);
    const accreditations = [row.host_nation_iso3, ...row.also_accredited_to].map(nationKey);
    return [
      embassy.exists(),
      embassy.has({ name: row.name, operatesFromCity: row.operates_from_city }),
      about(key, between(city_since ?? established, null, published), by).has({ city: row.city }),
      about(key, between(status_since ?? established, null, published), by).has({
        status: row.status,
      }),
      embassy.relates('SENT_BY', nationKey('USA')),
      embassy.relates('HOSTED_BY', nationKey(row.host_nation_iso3)),
      ...accreditations.map((nation) => embassy.relates('ACCREDITED_TO', nation)),
      about(key, between(null, null, published), here.cite({ confidence: 'LOW' })).relates(
        'ACCREDITED_TO',
        row.rival_accredited_to && nationKey(row.rival_accredited_to),
      ),
      ...place(row, here),
    ];
  },
};

/** The coordinates come from a source of their own, which so vouches for the embassy too. */
function place(row: EmbassyRow, here: Here) {
  const { coordinate_source_id: source, latitude, longitude } = row;
  if (source === null) return [];
  const window = between(row.city_since ?? row.established, null, here.published(source));
  const site = about(embassyKey(row.id), window, here.cite({ source }));
  return [site.exists(), site.has({ latitude, longitude })];
}

/** The resident embassy in a nation. */
export const embassyIn = (iso3: string, here: Here): string | null => {
  const row = here.rows(embassies).find(({ host_nation_iso3 }) => host_nation_iso3 === iso3);
  return row ? embassyKey(row.id) : null;
};
