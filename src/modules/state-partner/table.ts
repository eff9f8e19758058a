import { many, one, type Table } from '../../plan/table.ts';

export const statePartner: Table = {
  columns: {},
  relations: {
    ...one('parent', 'PART_OF', 'out', 'Agency'),
    partners: many('PARTNERED_WITH', 'out', 'Nation'),
  },
};
