import { many, one, type Table } from '../../plan/table.ts';

/** What every security cooperation organization has, whatever its type. */
export const organization: Table = {
  columns: {
    kind: 'word',
    acronym: 'text',
    city: 'text',
  },
  relations: {
    hostNations: many('SERVES', 'out', 'Nation'),
    ...one('embassy', 'LOCATED_AT', 'out', 'Embassy'),
    counterparts: many('COUNTERPART_OF', 'out', 'MinistryOfDefense'),
    overseers: many('OVERSEES', 'in', 'Entity'),
    ...one('combatantCommand', 'OVERSEES', 'in', 'CombatantCommand', {
      authority: 'OPERATIONAL_CONTROL',
    }),
    predecessors: many('SUCCEEDS', 'out', 'SecurityCooperationOrganization', { anyTime: true }),
    successors: many('SUCCEEDS', 'in', 'SecurityCooperationOrganization', { anyTime: true }),
    posts: many('POST_IN', 'in', 'Attache'),
  },
};

export const attacheOffice: Table = {
  ...organization,
  columns: { ...organization.columns, seniorDefenseOfficial: 'flag' },
};
