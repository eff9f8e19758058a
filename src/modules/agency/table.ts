import { many, one, type Table } from '../../plan/table.ts';

export const agency: Table = {
  columns: {
    kind: 'word',
    acronym: 'text',
    purpose: 'text',
    announcedOn: 'date',
    capability: 'text',
  },
  relations: {
    ...one('parent', 'PART_OF', 'out', 'Agency'),
    children: many('PART_OF', 'in', 'Entity'),
    oversees: many('OVERSEES', 'out', 'Entity'),
    overseers: many('OVERSEES', 'in', 'Entity'),
    establishedBy: many('ESTABLISHED_BY', 'out', 'Statute'),
    predecessors: many('SUCCEEDS', 'out', 'Agency', { anyTime: true }),
    successors: many('SUCCEEDS', 'in', 'Agency', { anyTime: true }),
  },
};
