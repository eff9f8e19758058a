import { cell, listed, type Row, rowsOf } from './package-rows.ts';

const nation = (iso3: string): string => `nation/${iso3}`;

/** A statement that one of a row's claims must make. An empty text is no statement. */
export interface Expected {
  readonly subject: string;
  readonly field: string;
  readonly value?: string;
  readonly object?: string;
  readonly authority?: string;
  readonly source: string;
  /** Cells of dates: the claim's window must start, or end, within them. */
  readonly start?: string;
  readonly end?: string;
}

const values = (
  subject: string,
  source: string,
  fields: Readonly<Record<string, string>>,
  dates: Pick<Expected, 'start' | 'end'> = {},
): Expected[] =>
  Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => ({ subject, source, field, value, ...dates }));

const link = (
  subject: string,
  field: string,
  object: string,
  source: string,
  dates: Pick<Expected, 'start' | 'end' | 'authority'> = {},
): Expected => ({ subject, field, object, source, ...dates });

const amountOf = (low: string, high: string): string => (low === high ? low : `${low}..${high}`);

const knownBodies = (): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(rowsOf('scos').map(({ id }) => [id, `sco/${id}`])),
  ...Object.fromEntries(rowsOf('attache_offices').map(({ id }) => [id, `attache-office/${id}`])),
  ...Object.fromEntries(rowsOf('advisory_groups').map((row) => [row.id, groupKey(row)])),
});

const groupKey = (row: Row): string =>
  row.sco_id ? `sco/${row.sco_id}` : `advisory-group/${row.id}`;

const eventOf: Readonly<Record<string, string>> = {
  announced_on: 'event/dscs-launch',
  began: 'event/sco-reform',
};

/** What the cells of a row say, table by table. */
export const statements: Readonly<Record<string, (row: Row) => readonly Expected[]>> = {
  nations(row) {
    const at = (column: string) => cell(row, column);
    const key = nation(at('iso3'));
    const source = at('source_id');
    return [
      ...values(key, source, {
        existence: 'exists',
        name: at('name'),
        officialName: at('official_name'),
        iso2: at('iso2'),
        iso3: at('iso3'),
        kind: at('kind'),
        capital: at('capital'),
        region: at('region'),
        subregion: at('subregion'),
        unMember: at('un_member'),
        latitude: String(Number(at('latitude'))),
        longitude: String(Number(at('longitude'))),
      }),
      ...listed(at('borders'))
        .map(nation)
        .filter((neighbour) => key < neighbour)
        .map((neighbour) => link(key, 'BORDERS', neighbour, source)),
    ];
  },
  combatant_commands(row) {
    const at = (column: string) => cell(row, column);
    const key = `command/${at('id')}`;
    const source = at('source_id');
    const start = at('established');
    return [
      ...values(key, source, { existence: 'exists' }, { start }),
      ...values(
        key,
        source,
        { name: at('name'), acronym: at('abbreviation') },
        { start: at('named_since') || start },
      ),
      ...values(key, source, { formerName: at('former_name') }, { end: at('named_since') }),
      ...values(key, source, { kind: at('kind') }, { start: at('kind_since') || start }),
      ...values(key, source, { kind: at('former_kind') }, { end: at('kind_since') }),
      ...values(key, source, { headquarters: at('headquarters_city') }),
    ];
  },
  organizations(row) {
    const at = (column: string) => cell(row, column);
    const isCommand = at('kind') === 'COMBATANT_COMMAND';
    const key = `${isCommand ? 'command' : 'agency'}/${at('id')}`;
    const source = at('source_id');
    const dates = { start: at('established'), end: at('disestablished') };
    const lineage = [
      ...values(key, source, { existence: 'exists' }, dates),
      ...listed(at('parent_id')).map((id) => link(key, 'PART_OF', `agency/${id}`, source, dates)),
    ];
    if (isCommand) return lineage;
    return [
      ...lineage,
      ...values(key, source, { kind: at('kind') }, dates),
      ...values(
        key,
        source,
        { name: at('name'), acronym: at('abbreviation') },
        { ...dates, start: at('named_since') || dates.start },
      ),
      ...values(key, source, { formerName: at('former_name') }, { end: at('named_since') }),
      ...listed(at('succeeds_id')).map((id) => link(key, 'SUCCEEDS', `agency/${id}`, source)),
    ];
  },
  areas_of_responsibility(row) {
    const at = (column: string) => cell(row, column);
    return [
      link(
        `command/${at('command_id')}`,
        'RESPONSIBLE_FOR',
        nation(at('nation_iso3')),
        at('source_id'),
        { start: at('from_date'), end: at('to_date') },
      ),
    ];
  },
  alliances(row) {
    const at = (column: string) => cell(row, column);
    return values(
      `alliance/${at('id')}`,
      at('source_id'),
      { existence: 'exists', name: at('name'), kind: at('kind') },
      { start: at('formed'), end: at('dissolved') },
    );
  },
  memberships(row) {
    const at = (column: string) => cell(row, column);
    const says = (source: string, start: string, end: string) =>
      link(nation(at('nation_iso3')), 'MEMBER_OF', `alliance/${at('alliance_id')}`, source, {
        start,
        end,
      });
    const rival = at('rival_from_date') || at('rival_to_date');
    return [
      says(at('source_id'), at('from_date'), at('to_date')),
      ...(rival === ''
        ? []
        : [
            says(
              at('rival_source_id') || at('source_id'),
              at('rival_from_date'),
              at('rival_to_date'),
            ),
          ]),
    ];
  },
  embassies(row) {
    const at = (column: string) => cell(row, column);
    const key = `embassy/${at('id')}`;
    const source = at('source_id');
    const start = at('established');
    const accredited = [at('host_nation_iso3'), ...listed(at('also_accredited_to'))];
    const rival = listed(at('rival_accredited_to'));
    return [
      ...values(
        key,
        source,
        { existence: 'exists', name: at('name'), operatesFromCity: at('operates_from_city') },
        { start },
      ),
      ...values(key, source, { city: at('city') }, { start: at('city_since') || start }),
      ...values(key, source, { status: at('status') }, { start: at('status_since') || start }),
      link(key, 'SENT_BY', nation('USA'), source, { start }),
      link(key, 'HOSTED_BY', nation(at('host_nation_iso3')), source, { start }),
      ...accredited.map((iso3) => link(key, 'ACCREDITED_TO', nation(iso3), source, { start })),
      ...rival.map((iso3) => link(key, 'ACCREDITED_TO', nation(iso3), source)),
      ...(at('latitude') === ''
        ? []
        : values(key, at('coordinate_source_id'), {
            latitude: String(Number(at('latitude'))),
            longitude: String(Number(at('longitude'))),
          })),
    ];
  },
  ministries(row) {
    const at = (column: string) => cell(row, column);
    const key = `ministry/${at('id')}`;
    const source = at('source_id');
    return [
      ...values(key, source, {
        existence: 'exists',
        name: at('name'),
        localName: at('local_name'),
        alias: at('also_named'),
        nameBasis: at('name_basis').toUpperCase(),
      }),
      link(key, 'MINISTRY_OF', nation(at('nation_iso3')), source),
    ];
  },
  attache_offices(row) {
    const at = (column: string) => cell(row, column);
    const key = `attache-office/${at('id')}`;
    const source = at('source_id');
    const post = `attache/sdo-datt-${at('id').replace(/^dao-/, '')}`;
    return [
      ...values(key, source, {
        existence: 'exists',
        name: at('name'),
        seniorDefenseOfficial: at('sdo_datt'),
      }),
      link(key, 'HOSTED_BY', nation(at('host_nation_iso3')), source),
      link(key, 'SERVES', nation(at('host_nation_iso3')), source),
      link(key, 'LOCATED_AT', `embassy/${at('embassy_id')}`, source),
      ...(at('sdo_datt') === 'true' ? [link(post, 'POST_IN', key, source)] : []),
    ];
  },
  scos(row) {
    const at = (column: string) => cell(row, column);
    const key = `sco/${at('id')}`;
    const source = at('source_id');
    const start = at('established');
    return [
      ...values(key, source, { existence: 'exists' }, { start }),
      ...values(
        key,
        source,
        { existence: at('rival_established') && 'exists' },
        {
          start: at('rival_established'),
        },
      ),
      ...values(key, source, {
        name: at('name'),
        acronym: at('short_name'),
        kind: at('kind'),
        city: at('city'),
      }),
      ...[at('host_nation_iso3'), ...listed(at('also_serves'))].map((iso3) =>
        link(key, 'SERVES', nation(iso3), source, { start }),
      ),
      ...listed(at('embassy_id')).map((id) => link(key, 'LOCATED_AT', `embassy/${id}`, source)),
      ...listed(at('part_of_office_id')).map((id) =>
        link(key, 'PART_OF', `attache-office/${id}`, source),
      ),
      ...listed(at('counterpart_ministry_id')).map((id) =>
        link(key, 'COUNTERPART_OF', `ministry/${id}`, source),
      ),
      ...listed(at('command_id')).map((id) =>
        link(`command/${id}`, 'OVERSEES', key, source, { authority: 'OPERATIONAL_CONTROL' }),
      ),
      ...listed(at('subordinate_to')).map((id) =>
        link(`agency/${id}`, 'OVERSEES', key, source, { authority: 'COMMAND' }),
      ),
    ];
  },
  advisory_groups(row) {
    const at = (column: string) => cell(row, column);
    const key = groupKey(row);
    const source = at('source_id');
    const dates = { start: at('established'), end: at('disestablished') };
    const rival = at('rival_established') || at('rival_disestablished');
    const sco = rowsOf('scos').find(({ id }) => id === at('sco_id'));
    const naming = sco && sco.name !== at('name') ? 'alias' : 'name';
    const successor = knownBodies()[at('successor_id')];
    return [
      ...values(key, source, { existence: 'exists', kind: at('kind') }, dates),
      ...(rival === ''
        ? []
        : values(
            key,
            at('rival_source_id') || source,
            { existence: 'exists' },
            { start: at('rival_established'), end: at('rival_disestablished') },
          )),
      ...values(
        key,
        source,
        { [naming]: at('name') },
        { ...dates, start: at('named_since') || dates.start },
      ),
      ...values(key, source, { formerName: at('former_name') }, { end: at('named_since') }),
      link(key, 'SERVES', nation(at('host_nation_iso3')), source, dates),
      ...(at('successor_id') === '' ? [] : [link(successor ?? '', 'SUCCEEDS', key, source)]),
    ];
  },
  state_partnership(row) {
    const at = (column: string) => cell(row, column);
    const key = `state-partner/${at('us_state').toLowerCase().replaceAll(' ', '-')}`;
    const partner = (source: string, start: string) =>
      link(key, 'PARTNERED_WITH', nation(at('nation_iso3')), source, { start });
    const rival = at('rival_since');
    return [
      ...values(key, at('source_id'), { name: `${at('us_state')} National Guard` }),
      partner(at('source_id'), at('since')),
      ...(rival === '' ? [] : [partner(at('rival_source_id') || at('source_id'), rival)]),
    ];
  },
  samm_country_codes(row) {
    const at = (column: string) => cell(row, column);
    const source = at('source_id');
    if (at('kind') === 'HISTORIC' && at('nation_iso3') === '') {
      return values(nation(`SAMM-${at('code')}`), source, {
        existence: 'exists',
        kind: 'HISTORIC',
        name: at('name'),
        reference: at('code'),
      });
    }
    const bearer = at('nation_iso3') === '' ? 'agency/DSCA' : nation(at('nation_iso3'));
    return values(bearer, source, { reference: at('code') });
  },
  fms_sales(row) {
    const at = (column: string) => cell(row, column);
    const agency = at('measure') === 'DCS_AUTHORIZATIONS' ? 'agency/STATE' : 'agency/DSCA';
    const amount = amountOf(
      at('amount_usd'),
      at('precision') === 'LOWER_BOUND' ? '' : at('amount_usd'),
    );
    return values(
      at('nation_iso3') === '' ? agency : nation(at('nation_iso3')),
      at('source_id'),
      { [at('measure')]: amount },
      fiscalYear(at('fiscal_year')),
    );
  },
  security_assistance(row) {
    const at = (column: string) => cell(row, column);
    return values(
      at('nation_iso3') === '' ? 'agency/STATE' : nation(at('nation_iso3')),
      at('source_id'),
      { [at('account')]: at('amount_usd') },
      fiscalYear(at('fiscal_year')),
    );
  },
  major_arms_sales(row) {
    const at = (column: string) => cell(row, column);
    const key = `sale/${at('id')}`;
    const source = at('source_id');
    const buyer = at('nation_iso3') === '' ? 'alliance/NATO' : nation(at('nation_iso3'));
    return [
      ...values(
        key,
        source,
        {
          existence: 'exists',
          name: at('title'),
          transmittalNumber: at('transmittal_number'),
          notifiedOn: at('notified_date'),
          estimatedValueUsd: at('estimated_value_usd'),
          principalContractors: at('principal_contractors'),
          otherPurchaser: at('other_purchaser'),
        },
        { start: at('notified_date') },
      ),
      ...values(key, source, { notifiedOn: at('rival_notified_date') }),
      link(key, 'SOLD_TO', buyer, source, { start: at('notified_date') }),
    ];
  },
  dscs_claims(row) {
    const at = (column: string) => cell(row, column);
    const source = at('source_id');
    const start = at('start');
    const field = at('field');
    const dscs = 'agency/DSCS';
    switch (field) {
      case 'name':
      case 'acronym':
      case 'purpose':
        return values(dscs, source, { [field]: at('value') }, { start });
      case 'capability_reached':
        return values(dscs, source, { capability: at('value') }, { start });
      case 'PART_OF':
        return [link(dscs, field, `agency/${at('object')}`, source, { start })];
      case 'announced_on':
        return [
          ...values(dscs, source, { announcedOn: start }, { start }),
          ...values(eventOf.announced_on ?? '', source, { existence: 'exists' }, { start }),
        ];
      case 'began':
        return values(eventOf.began ?? '', source, { existence: 'exists' }, { start });
      case 'authorized_by': {
        const act = `statute/ndaa-fy${at('fiscal_year')}`;
        return [
          ...values(act, source, { name: at('value') }),
          link(dscs, 'ESTABLISHED_BY', act, source),
        ];
      }
      case 'yearly_total':
        return values('agency/DSCA', source, {
          FMS_TOTAL: amountOf(at('low_usd'), at('high_usd')),
        });
      case 'COUNTERPART_OF':
        return rowsOf('scos').flatMap(({ id, host_nation_iso3, counterpart_ministry_id }) =>
          rowsOf('ministries')
            .filter((ministry) => ministry.nation_iso3 === host_nation_iso3)
            .filter((ministry) => ministry.portfolio === 'DEFENSE')
            .filter(
              (ministry) => !counterpart_ministry_id || ministry.id === counterpart_ministry_id,
            )
            .map((ministry) => link(`sco/${id}`, field, `ministry/${ministry.id}`, source)),
        );
      case 'OVERSEES':
        return rowsOf('scos').flatMap(({ id, host_nation_iso3 }) =>
          at('subject') === 'geographic combatant command'
            ? rowsOf('areas_of_responsibility')
                .filter((area) => area.nation_iso3 === host_nation_iso3 && area.to_date === '')
                .map((area) =>
                  link(`command/${area.command_id}`, field, `sco/${id}`, source, {
                    authority: 'OPERATIONAL_CONTROL',
                  }),
                )
            : link(`agency/${at('subject')}`, field, `sco/${id}`, source, {
                authority: at('authority'),
                start,
              }),
        );
      default:
        throw new Error(`row ${at('id')} says something of a new kind: ${field}`);
    }
  },
};

const fiscalYear = (year: string): Pick<Expected, 'start' | 'end'> => ({
  start: `${Number(year) - 1}-10-01`,
  end: `${year}-10-01`,
});

/** Columns that claim nothing by themselves; see docs/data.md. */
export const silent: Readonly<Record<string, readonly string[]>> = {
  scos: ['as_of', 'combatant_command', 'command_ended_by', 'confidence'],
  attache_offices: ['as_of'],
  advisory_groups: ['as_of', 'locator', 'rival_locator'],
  ministries: ['local_name_lang', 'also_named_by', 'portfolio'],
  state_partnership: ['id', 'command_id'],
  samm_country_codes: ['geographic_command_id'],
  fms_sales: ['id', 'item'],
  dscs_claims: [
    'id',
    'locator',
    'subject',
    'object',
    'authority',
    'fiscal_year',
    'low_usd',
    'high_usd',
  ],
};
