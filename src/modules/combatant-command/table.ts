import { many, one, type Table } from '../../plan/table.ts';

export const combatantCommand: Table = {
  columns: {
    kind: 'word',
    acronym: 'text',
    headquarters: 'text',
  },
  relations: {
    ...one('parent', 'PART_OF', 'out', 'Agency'),
    areaOfResponsibility: many('RESPONSIBLE_FOR', 'out', 'Nation'),
    securityCooperationOrganizations: many('OVERSEES', 'out', 'SecurityCooperationOrganization'),
  },
};
