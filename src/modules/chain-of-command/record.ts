import type { Chain } from '../../explore/chains.ts';
import type { PathStepRecord } from '../path/record.ts';

export interface ChainOfCommandRecord extends Chain {
  readonly steps: readonly PathStepRecord[];
}
