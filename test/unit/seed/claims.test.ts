import { expect, test } from 'vitest';
import { everyOf, saying } from './saying.ts';
import { datesOf, sentence } from './sentence.ts';

const DSCS = 'agency/DSCS OVERSEES.ADMINISTRATIVE';

test('Israel leaves EUCOM for CENTCOM on an unknown day of September 2021', () => {
  const [before] = saying('command/EUCOM RESPONSIBLE_FOR nation/ISR');
  const [after] = saying('command/CENTCOM RESPONSIBLE_FOR nation/ISR');

  expect(before && datesOf(before).slice(2)).toEqual(['2021-09-01', '2021-09-30']);
  expect(after && datesOf(after)).toEqual(['2021-09-01', '2021-09-30', '2021-09-03', '9999-12-31']);
});

test('Greenland moves to NORTHCOM on 17 June 2025', () => {
  const [before] = saying('command/EUCOM RESPONSIBLE_FOR nation/GRL');
  const [after] = saying('command/NORTHCOM RESPONSIBLE_FOR nation/GRL');

  expect(before && datesOf(before)).toEqual([
    '0001-01-01',
    '2025-03-10',
    '2025-06-17',
    '2025-06-17',
  ]);
  expect(after && datesOf(after).slice(0, 2)).toEqual(['2025-06-17', '2025-06-17']);
});

test('the DSCS oversees every SCO from 1 October 2024, by the article', () => {
  const claims = everyOf(DSCS).filter(({ assertion }) =>
    'object' in assertion ? assertion.object.startsWith('sco/') : false,
  );

  expect(claims).toHaveLength(86);
  expect(new Set(claims.map(({ source }) => source))).toEqual(new Set(['hill-dscs-2024']));
  expect(new Set(claims.map((claim) => datesOf(claim).join(' ')))).toEqual(
    new Set(['2024-10-01 2024-10-01 2024-10-04 9999-12-31']),
  );
});

test('bodies that the article does not name are covered with low confidence and a reason', () => {
  const claims = everyOf(DSCS).filter(({ confidence }) => confidence === 'LOW');

  expect(claims.map(sentence)).toContain(`${DSCS} attache-office/dao-lima`);
  expect(claims.map(sentence)).not.toContain(`${DSCS} advisory-group/macv`);
  expect(claims.every(({ note }) => note?.includes('does not name'))).toBe(true);
});

test('combatant commands keep control of the SCOs in their area, and had it before', () => {
  const overseers = everyOf('command/').filter((claim) =>
    sentence(claim).endsWith('OPERATIONAL_CONTROL sco/odc-israel'),
  );

  expect(overseers.map(({ assertion, confidence }) => [assertion.subject, confidence])).toEqual([
    ['command/EUCOM', 'LOW'],
    ['command/CENTCOM', 'HIGH'],
  ]);
});

test('an SCO of a time when EUCOM had Africa is not under EUCOM after AFRICOM took over', () => {
  const [claim] = saying('command/EUCOM OVERSEES.OPERATIONAL_CONTROL sco/odc-ghana');

  expect(claim && datesOf(claim).slice(2)).toEqual(['0001-01-01', '2008-10-01']);
});

test('the chief of mission oversees the SCOs of a nation with a resident embassy', () => {
  const [claim] = saying('embassy/us-embassy-tirana OVERSEES.CHIEF_OF_MISSION sco/odc-albania');

  expect(claim).toMatchObject({
    source: 'S-SAMM-C2',
    locator: 'C2.1.2.1 (scos.csv, row odc-albania)',
  });
});

test('rival accounts of the DSCS stand side by side', () => {
  expect(everyOf('agency/DSCS capability').map(sentence)).toEqual([
    'agency/DSCS capability initial operating capability',
    'agency/DSCS capability full operating capability',
  ]);
  expect(
    everyOf('agency/DSCS ESTABLISHED_BY').map(({ source, assertion }) => [source, assertion]),
  ).toMatchObject([
    ['miragenews-dscs-2024', { object: 'statute/ndaa-fy2024' }],
    ['fnn-dscs-2024', { object: 'statute/ndaa-fy2023' }],
  ]);
});

test('the counterpart is the ministry of defence, unless the own source names another', () => {
  expect(everyOf('sco/opm-sang COUNTERPART_OF').map(sentence)).toEqual([
    'sco/opm-sang COUNTERPART_OF ministry/mod-saudi-arabia-national-guard',
  ]);
  expect(new Set(everyOf('sco/usmtm COUNTERPART_OF').map(sentence))).toEqual(
    new Set(['sco/usmtm COUNTERPART_OF ministry/mod-saudi-arabia']),
  );
});

test('lower bounds and ranges stay what they are', () => {
  const totals = everyOf('agency/DSCA FMS_TOTAL')
    .filter(({ source }) => source === 'hill-dscs-2024')
    .map(sentence);

  expect(totals).toEqual([
    'agency/DSCA FMS_TOTAL 2004 10000000000..15000000000',
    'agency/DSCA FMS_TOTAL 2014 30000000000..null',
    'agency/DSCA FMS_TOTAL 2020 50000000000..null',
    'agency/DSCA FMS_TOTAL 2024 100000000000..null',
  ]);
  expect(saying('agency/DSCA AGREEMENTS 2006 18000000000..null')).toHaveLength(1);
});

test('an empty cell makes no claim', () => {
  expect(everyOf('sco/osc-somalia city')).toEqual([]);
  expect(everyOf('sco/osc-somalia LOCATED_AT')).toEqual([]);
  expect(everyOf('embassy/us-embassy-tripoli latitude')).toEqual([]);
  expect(everyOf('sale/DSCA-13-06 notifiedOn')).toEqual([]);
  expect(everyOf('attache-office/dao-berlin seniorDefenseOfficial')).toEqual([]);
});

test('a body known only from an archive of old records does not reach the present', () => {
  const [claim] = saying('advisory-group/maag-brazil existence exists');

  expect(claim).toMatchObject({ confidence: 'LOW', source: 'nara-rg334' });
  expect(claim?.locator).toBe('334.5.1 (advisory_groups.csv, row maag-brazil)');
  expect(claim && datesOf(claim)).toEqual(['1942-01-01', '1966-12-31', '1942-01-01', '1995-12-31']);
});

test('an advisory group listed twice is one body', () => {
  expect(everyOf('advisory-group/ag-jusmag-k')).toEqual([]);
  expect(saying('sco/jusmag-k SUCCEEDS advisory-group/kmag')).toHaveLength(1);
});

test('successors are found among groups, offices of today and attaché offices', () => {
  expect(saying('sco/odc-turkey SUCCEEDS advisory-group/jusmmat-turkey')).toHaveLength(1);
  expect(saying('advisory-group/dao-saigon SUCCEEDS advisory-group/macv')).toHaveLength(1);
  expect(
    saying('attache-office/dao-vientiane SUCCEEDS advisory-group/requirements-office-laos'),
  ).toHaveLength(1);
  expect(saying('agency/DSCA SUCCEEDS agency/DSAA')).toHaveLength(1);
});

test('rival dates are claims of the source that gives them', () => {
  const japan = saying('nation/JPN MEMBER_OF alliance/MNNA');

  expect(japan.map((claim) => [claim.source, datesOf(claim)[0]])).toEqual([
    ['S-CSIS-CC', '1989-01-01'],
    ['S-MNNA-UTK', '1987-01-01'],
  ]);
});

test('a border is claimed once', () => {
  expect(everyOf('nation/ESP BORDERS').map(sentence)).toContain('nation/ESP BORDERS nation/FRA');
  expect(saying('nation/FRA BORDERS nation/ESP')).toEqual([]);
});

test('names hold while they were in use', () => {
  const [former] = saying('agency/DSCA formerName Defense Security Assistance Agency');
  const [present] = saying('agency/DSCA name Defense Security Cooperation Agency');

  expect(former && datesOf(former)).toEqual([
    '1971-09-01',
    '1971-09-01',
    '1998-10-01',
    '1998-10-01',
  ]);
  expect(present && datesOf(present)[0]).toBe('1998-10-01');
});

test('a code of no nation belongs to the agency, one of a bygone nation to that', () => {
  expect(saying('agency/DSCA reference C2')).toHaveLength(1);
  expect(saying('nation/SAMM-IC name Indochina')).toHaveLength(1);
  expect(everyOf('nation/SAU reference').map(sentence)).toEqual([
    'nation/SAU reference SD',
    'nation/SAU reference SR',
  ]);
});

test('two cases of one customer in a year stay apart', () => {
  const items = everyOf('nation/JPN MAJOR_IMPLEMENTED_CASE 2020').map(({ assertion }) =>
    assertion.asserts === 'observation' ? assertion.item : null,
  );

  expect(items).toEqual(['f-35', 'f-15j-modernization']);
});

test('a sale of unknown date is known by when its source was published', () => {
  const [claim] = saying('sale/DSCA-13-06 SOLD_TO alliance/NATO');

  expect(claim && datesOf(claim)).toEqual(['0001-01-01', '2013-05-06', '9999-12-31', '9999-12-31']);
});
