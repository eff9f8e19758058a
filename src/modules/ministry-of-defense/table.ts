import { many, one, type Table } from '../../plan/table.ts';
import { enumValue } from '../columns.ts';

export const ministryOfDefense: Table = {
  columns: {
    localName: { field: 'localName' },
    nameBasis: { field: 'nameBasis', decode: enumValue },
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
