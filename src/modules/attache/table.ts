import { one, type Table } from '../../plan/table.ts';

export const attache: Table = {
  columns: {},
  relations: {
    ...one('office', 'POST_IN', 'out', 'SecurityCooperationOrganization'),
  },
};
