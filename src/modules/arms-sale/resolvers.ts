import type { ArmsSaleResolvers } from '../../generated/resolvers.ts';
import type { Complete } from '../complete.ts';
import { entity } from '../entity/resolvers.ts';
import { planned } from '../planned.ts';
import type { ArmsSaleRecord } from './record.ts';

export const ArmsSale: Complete<ArmsSaleResolvers, ArmsSaleRecord> = {
  ...entity,
  principalContractors: (sale) => sale.principalContractors ?? [],
  buyers: planned,
};
