import { many, type Table } from '../../plan/table.ts';
import { enumValue } from '../columns.ts';

export const alliance: Table = {
  columns: {
    kind: { field: 'kind', decode: enumValue },
  },
  relations: {
    members: many('MEMBER_OF', 'in', 'Nation'),
    armsSales: many('SOLD_TO', 'in', 'ArmsSale'),
  },
};
