import { many, one, type Table } from '../../plan/table.ts';

export const nation: Table = {
  columns: {
    iso2: 'code',
    iso3: 'code',
    kind: 'word',
    officialName: 'text',
    capital: 'text',
    region: 'text',
    subregion: 'text',
    unMember: 'flag',
  },
  relations: {
    ministriesOfDefense: many('MINISTRY_OF', 'in', 'MinistryOfDefense'),
    embassies: many('HOSTED_BY', 'in', 'Embassy'),
    accreditedEmbassies: many('ACCREDITED_TO', 'in', 'Embassy'),
    embassiesAbroad: many('SENT_BY', 'in', 'Embassy'),
    securityCooperationOrganizations: many('SERVES', 'in', 'SecurityCooperationOrganization'),
    attacheOffices: many('HOSTED_BY', 'in', 'AttacheOffice'),
    ...one('combatantCommand', 'RESPONSIBLE_FOR', 'in', 'CombatantCommand'),
    combatantCommands: many('RESPONSIBLE_FOR', 'in', 'CombatantCommand'),
    areaHistory: {
      kind: 'RESPONSIBLE_FOR',
      direction: 'in',
      target: 'CombatantCommand',
      gives: 'relationships',
      anyTime: true,
    },
    alliances: many('MEMBER_OF', 'out', 'Alliance'),
    borders: many('BORDERS', 'either', 'Nation'),
    armsSales: many('SOLD_TO', 'in', 'ArmsSale'),
    statePartners: many('PARTNERED_WITH', 'in', 'StatePartner'),
  },
  sums: { ARMS_SALES_VALUE: { relation: 'armsSales', of: 'estimatedValueUsd' } },
};
