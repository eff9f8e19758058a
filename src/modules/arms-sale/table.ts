import { many, type Table } from '../../plan/table.ts';

export const armsSale: Table = {
  columns: {
    transmittalNumber: 'code',
    notifiedOn: 'date',
    estimatedValueUsd: 'number',
    principalContractors: 'list',
    otherPurchaser: 'text',
  },
  relations: {
    buyers: many('SOLD_TO', 'out', 'Entity'),
  },
};
