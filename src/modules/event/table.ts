import type { Table } from '../../plan/table.ts';

export const event: Table = {
  columns: {},
  relations: {},
};
