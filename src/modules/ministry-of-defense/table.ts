import { many, one, type Table } from '../../plan/table.ts';

export const ministryOfDefense: Table = {
  columns: {
    localName: 'text',
    nameBasis: 'word',
  },
  relations: {
    ...one('nation', 'MINISTRY_OF', 'out', 'Nation'),
    securityCooperationOrganizations: many(
      'COUNTERPART_OF',
      'in',
      'SecurityCooperationOrganization',
    ),
  },
};
