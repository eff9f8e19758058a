import { many, type Table } from '../../plan/table.ts';
import { listed } from '../columns.ts';

export const armsSale: Table = {
  columns: {
    transmittalNumber: { field: 'transmittalNumber' },
    notifiedOn: { field: 'notifiedOn' },
    estimatedValueUsd: { field: 'estimatedValueUsd' },
    principalContractors: { field: 'principalContractors', decode: listed },
    otherPurchaser: { field: 'otherPurchaser' },
  },
  relations: {
    buyers: many('SOLD_TO', 'out', 'Entity'),
  },
};
