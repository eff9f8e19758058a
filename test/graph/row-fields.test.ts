import { describe, expect, test } from 'vitest';
import type { Answer } from '../support/run.ts';
import { cell, daysOf, listed, type Row, rowsOf } from './package-rows.ts';
import { seededGraph } from './seeded-graph.ts';

/** Rows as a front end meets them: through the fields of what they describe. */
const { ask } = seededGraph();

/** All of a list of `graph`, page by page, by key. */
async function everyOne(list: string, selection: string): Promise<ReadonlyMap<string, Answer>> {
  const found = new Map<string, Answer>();
  let after: string | null = null;
  do {
    const { graph } = await ask(
      `query ($after: String) {
        graph { ${list}(first: 100, after: $after) { nodes { key ${selection} } pageInfo { hasNextPage endCursor } } }
      }`,
      { after },
    );
    const { nodes, pageInfo }: Answer = graph[list];
    for (const node of nodes) found.set(node.key, node);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

const keysOf = ({ nodes }: Answer): string[] => nodes.map(({ key }: Answer) => key).sort();
const orNull = (text: string): string | null => (text === '' ? null : text);
const nations = (iso3s: readonly string[]) =>
  [...new Set(iso3s.map((iso3) => `nation/${iso3}`))].sort();

/** Compares every row with what was found under its key. */
function expectEvery(
  table: string,
  found: ReadonlyMap<string, Answer>,
  keyOf: (row: Row) => string,
  expected: (row: Row) => object,
  actual: (node: Answer) => object,
): void {
  const rows = rowsOf(table);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const node = found.get(keyOf(row));
    expect(node && actual(node), keyOf(row)).toEqual(expected(row));
  }
}

describe('every row is found through the fields of what it describes:', () => {
  test('nations', async () => {
    const found = await everyOne(
      'nations',
      'iso2 iso3 name officialName capital region subregion kind unMember location { latitude longitude } borders(first: 100) { nodes { key } }',
    );
    expectEvery(
      'nations',
      found,
      ({ iso3 }) => `nation/${iso3}`,
      (row) => ({
        key: `nation/${row.iso3}`,
        iso2: row.iso2,
        iso3: row.iso3,
        name: row.name,
        officialName: row.official_name,
        capital: orNull(cell(row, 'capital')),
        region: row.region,
        subregion: row.subregion,
        kind: row.kind,
        unMember: row.un_member === 'true',
        location: { latitude: Number(row.latitude), longitude: Number(row.longitude) },
        borders: nations(listed(cell(row, 'borders'))),
      }),
      ({ borders, ...nation }) => ({ ...nation, borders: keysOf(borders) }),
    );
  });

  test('nations by their codes', async () => {
    for (const { iso2, iso3 } of rowsOf('nations')) {
      const { graph } = await ask(
        'query ($iso2: String!, $iso3: String!) { graph { two: nation(iso2: $iso2) { key } three: nation(iso3: $iso3) { key } } }',
        { iso2, iso3: iso3?.toLowerCase() },
      );
      expect(graph).toEqual({ two: { key: `nation/${iso3}` }, three: { key: `nation/${iso3}` } });
    }
  });

  test('combatant_commands', async () => {
    const found = await everyOne('combatantCommands', 'name acronym kind headquarters');
    expectEvery(
      'combatant_commands',
      found,
      ({ id }) => `command/${id}`,
      (row) => ({
        key: `command/${row.id}`,
        name: row.name,
        acronym: row.abbreviation,
        kind: row.kind,
        headquarters: row.headquarters_city,
      }),
      (command) => command,
    );
  });

  test('organizations and whom they are part of', async () => {
    const agencies = await everyOne('agencies', 'name acronym kind parent { key }');
    const commands = await everyOne('combatantCommands', 'parent { key }');
    for (const row of rowsOf('organizations')) {
      const parent = row.parent_id ? { key: `agency/${row.parent_id}` } : null;
      if (row.kind === 'COMBATANT_COMMAND') {
        expect(commands.get(`command/${row.id}`), row.id).toMatchObject({ parent });
      } else if (row.disestablished === '') {
        expect(agencies.get(`agency/${row.id}`), row.id).toMatchObject({
          name: row.name,
          acronym: row.abbreviation,
          kind: row.kind,
          parent,
        });
      }
    }
  });

  test('areas_of_responsibility, also those of the past', async () => {
    const found = await everyOne(
      'nations',
      'areaHistory(first: 100) { nodes { from { key } validity { start { earliest latest } end { earliest latest } } } }',
    );
    for (const row of rowsOf('areas_of_responsibility')) {
      const areas: Answer[] = found.get(`nation/${row.nation_iso3}`).areaHistory.nodes;
      expect(areas, `${row.nation_iso3} ${row.command_id}`).toContainEqual({
        from: { key: `command/${row.command_id}` },
        validity: {
          start: row.from_date ? daysOf(row.from_date) : expect.anything(),
          end: row.to_date ? daysOf(row.to_date) : expect.anything(),
        },
      });
    }
  });

  test('alliances', async () => {
    const found = await everyOne('alliances', 'name kind');
    for (const row of rowsOf('alliances').filter(({ dissolved }) => dissolved === '')) {
      expect(found.get(`alliance/${row.id}`), row.id).toMatchObject({
        name: row.name,
        kind: row.kind,
      });
    }
  });

  test('memberships, on a day when they held', async () => {
    for (const row of rowsOf('memberships')) {
      const { graph } = await ask(
        `query ($at: Date, $iso3: String!) {
          graph(at: $at) { nation(iso3: $iso3) { alliances(first: 100) { nodes { key } } } }
        }`,
        { at: dayWithin(row.from_date, row.to_date), iso3: row.nation_iso3 },
      );
      expect(keysOf(graph.nation.alliances), `${row.nation_iso3}`).toContain(
        `alliance/${row.alliance_id}`,
      );
    }
  });

  test('embassies', async () => {
    const found = await everyOne(
      'embassies',
      'name city status operatesFromCity location { latitude longitude } hostNation { iso3 } sendingNation { iso3 } accreditedTo(first: 100) { nodes { key } }',
    );
    expectEvery(
      'embassies',
      found,
      ({ id }) => `embassy/${id}`,
      (row) => ({
        key: `embassy/${row.id}`,
        name: row.name,
        city: row.city,
        status: row.status,
        operatesFromCity: orNull(cell(row, 'operates_from_city')),
        location: row.latitude
          ? { latitude: Number(row.latitude), longitude: Number(row.longitude) }
          : null,
        hostNation: { iso3: row.host_nation_iso3 },
        sendingNation: { iso3: 'USA' },
        accreditedTo: nations([
          cell(row, 'host_nation_iso3'),
          ...listed(cell(row, 'also_accredited_to')),
          ...listed(cell(row, 'rival_accredited_to')),
        ]),
      }),
      ({ accreditedTo, ...embassy }) => ({ ...embassy, accreditedTo: keysOf(accreditedTo) }),
    );
  });

  test('ministries', async () => {
    const found = await everyOne('ministriesOfDefense', 'name localName nameBasis nation { key }');
    expectEvery(
      'ministries',
      found,
      ({ id }) => `ministry/${id}`,
      (row) => ({
        key: `ministry/${row.id}`,
        name: row.name,
        localName: orNull(cell(row, 'local_name')),
        nameBasis: row.name_basis?.toUpperCase(),
        nation: { key: `nation/${row.nation_iso3}` },
      }),
      (ministry) => ministry,
    );
  });

  test('attache_offices', async () => {
    const found = await everyOne(
      'attacheOffices',
      'name seniorDefenseOfficial embassy { key } hostNations { nodes { key } }',
    );
    expectEvery(
      'attache_offices',
      found,
      ({ id }) => `attache-office/${id}`,
      (row) => ({
        key: `attache-office/${row.id}`,
        name: row.name,
        seniorDefenseOfficial: row.sdo_datt ? row.sdo_datt === 'true' : null,
        embassy: { key: `embassy/${row.embassy_id}` },
        hostNations: nations([cell(row, 'host_nation_iso3')]),
      }),
      ({ hostNations, ...office }) => ({ ...office, hostNations: keysOf(hostNations) }),
    );
  });

  test('scos', async () => {
    const found = await everyOne(
      'cooperationOffices',
      'name acronym city embassy { key } hostNations { nodes { key } }',
    );
    expectEvery(
      'scos',
      found,
      ({ id }) => `sco/${id}`,
      (row) => ({
        key: `sco/${row.id}`,
        name: row.name,
        acronym: row.short_name,
        city: orNull(cell(row, 'city')),
        embassy: row.embassy_id ? { key: `embassy/${row.embassy_id}` } : null,
        hostNations: nations([cell(row, 'host_nation_iso3'), ...listed(cell(row, 'also_serves'))]),
      }),
      ({ hostNations, ...office }) => ({ ...office, hostNations: keysOf(hostNations) }),
    );
  });

  test('advisory_groups, on a day when they existed', async () => {
    for (const row of rowsOf('advisory_groups')) {
      const key = row.sco_id ? `sco/${row.sco_id}` : `advisory-group/${row.id}`;
      const { graph } = await ask(
        `query ($at: Date, $key: String!) {
          graph(at: $at) {
            securityCooperationOrganization(key: $key) { names { text } hostNations { nodes { key } } }
          }
        }`,
        { at: dayWithin(row.established || row.as_of, row.disestablished), key },
      );
      const group = graph.securityCooperationOrganization;
      expect(group, key).not.toBeNull();
      expect(group.names, key).toContainEqual({ text: row.name });
      expect(keysOf(group.hostNations), key).toContain(`nation/${row.host_nation_iso3}`);
    }
  });

  test('state_partnership, from both sides', async () => {
    const found = await everyOne('nations', 'statePartners(first: 100) { nodes { key } }');
    const guards = await everyOne('statePartners', 'name partners(first: 100) { nodes { key } }');
    for (const row of rowsOf('state_partnership')) {
      const key = `state-partner/${row.us_state?.toLowerCase().replaceAll(' ', '-')}`;
      expect(keysOf(found.get(`nation/${row.nation_iso3}`).statePartners)).toContain(key);
      expect(guards.get(key)?.name).toBe(`${row.us_state} National Guard`);
      expect(keysOf(guards.get(key).partners)).toContain(`nation/${row.nation_iso3}`);
    }
  });

  test('samm_country_codes', async () => {
    const refs = 'refs { scheme value label }';
    const found = await everyOne('nations', refs);
    const { graph } = await ask(`{ graph { agency(key: "agency/DSCA") { ${refs} } } }`);
    const { graph: past } = await ask(
      `{ graph(at: "1950-01-01") { nations(first: 100, where: {key: {in: [${rowsOf(
        'samm_country_codes',
      )
        .map(({ code }) => `"nation/SAMM-${code}"`)
        .join(' ')}]}}) { nodes { name kind ${refs} } } } }`,
    );
    for (const row of rowsOf('samm_country_codes')) {
      const isBygone = row.kind === 'HISTORIC' && row.nation_iso3 === '';
      const bearer = row.nation_iso3 ? found.get(`nation/${row.nation_iso3}`) : graph.agency;
      const code = { scheme: 'SAMM', value: row.code, label: row.name };
      if (isBygone) {
        expect(past.nations.nodes).toContainEqual({
          name: row.name,
          kind: 'HISTORIC',
          refs: [code],
        });
      } else {
        expect(bearer.refs, row.code).toContainEqual(code);
      }
    }
  });

  test('fms_sales and security_assistance, by subject', async () => {
    const observations =
      'observations(first: 100) { totalCount nodes { measure fiscalYear amount atLeast atMost } }';
    const found = new Map(await everyOne('nations', observations));
    for (const [key, agency] of await everyOne('agencies', observations)) found.set(key, agency);
    for (const [key, { observations }] of found) {
      expect(observations.nodes, key).toHaveLength(observations.totalCount);
    }
    const shown = (key: string): readonly Answer[] => found.get(key).observations.nodes;

    for (const row of rowsOf('fms_sales')) {
      const agency = row.measure === 'DCS_AUTHORIZATIONS' ? 'agency/STATE' : 'agency/DSCA';
      const amount = Number(row.amount_usd);
      const isBound = row.precision === 'LOWER_BOUND';
      expect(shown(row.nation_iso3 ? `nation/${row.nation_iso3}` : agency), row.id).toContainEqual({
        measure: row.measure,
        fiscalYear: Number(row.fiscal_year),
        amount: isBound ? null : amount,
        atLeast: amount,
        atMost: isBound ? null : amount,
      });
    }
    for (const row of rowsOf('security_assistance')) {
      const amount = Number(row.amount_usd);
      const subject = row.nation_iso3 ? `nation/${row.nation_iso3}` : 'agency/STATE';
      expect(shown(subject)).toContainEqual({
        measure: row.account,
        fiscalYear: Number(row.fiscal_year),
        amount,
        atLeast: amount,
        atMost: amount,
      });
    }
  });

  test('major_arms_sales, by sale and by purchaser', async () => {
    const found = await everyOne(
      'armsSales',
      'name transmittalNumber notifiedOn estimatedValueUsd principalContractors otherPurchaser buyers { nodes { key } }',
    );
    const purchasers = new Map([
      ...(await everyOne('nations', 'armsSales(first: 100) { nodes { key } }')),
      ...(await everyOne('alliances', 'armsSales(first: 100) { nodes { key } }')),
    ]);
    for (const row of rowsOf('major_arms_sales')) {
      const key = `sale/${row.id}`;
      const purchaser = row.nation_iso3 ? `nation/${row.nation_iso3}` : 'alliance/NATO';
      const sale = found.get(key);
      expect(sale, key).toMatchObject({
        name: row.title,
        transmittalNumber: orNull(cell(row, 'transmittal_number')),
        estimatedValueUsd: Number(row.estimated_value_usd),
        otherPurchaser: orNull(cell(row, 'other_purchaser')),
        principalContractors: listed(cell(row, 'principal_contractors')).map((name) => name.trim()),
      });
      expect(keysOf(sale.buyers), key).toEqual([purchaser]);
      expect(keysOf(purchasers.get(purchaser).armsSales), purchaser).toContain(key);
      const dates = [row.notified_date, row.rival_notified_date].map((date) => date || null);
      expect(row.rival_notified_date ? [...dates, null] : dates.slice(0, 1), key).toContain(
        sale.notifiedOn,
      );
    }
  });
});

/** A day on which something between two cells of dates may have been. */
function dayWithin(start: string | undefined, end: string | undefined): string | null {
  if (start) return daysOf(start).earliest;
  if (!end) return null;
  return new Date(Date.parse(`${daysOf(end).earliest}`) - 86_400_000).toISOString().slice(0, 10);
}
