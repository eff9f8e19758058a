import { many, type Table } from '../../plan/table.ts';

export const statute: Table = {
  columns: {},
  relations: {
    established: many('ESTABLISHED_BY', 'in', 'Entity'),
  },
};
