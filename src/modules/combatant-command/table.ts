import { many, one, type Table } from '../../plan/table.ts';
import { enumValue } from '../columns.ts';

export const combatantCommand: Table = {
  columns: {
    kind: { field: 'kind', decode: enumValue },
    acronym: { field: 'acronym' },
    headquarters: { field: 'headquarters' },
  },
  relations: {
    ...one('parent', 'PART_OF', 'out', 'Agency'),
    areaOfResponsibility: many('RESPONSIBLE_FOR', 'out', 'Nation'),
    securityCooperationOrganizations: many('OVERSEES', 'out', 'SecurityCooperationOrganization'),
  },
};
