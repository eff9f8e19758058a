import { many, type Table } from '../../plan/table.ts';

export const alliance: Table = {
  columns: {
    kind: 'word',
  },
  relations: {
    members: many('MEMBER_OF', 'in', 'Nation'),
    armsSales: many('SOLD_TO', 'in', 'ArmsSale'),
  },
  sums: { ARMS_SALES_VALUE: { relation: 'armsSales', of: 'estimatedValueUsd' } },
};
