import type { Rule } from '../rule.ts';
import { amountImpossible, amountOutlying, amountTooLarge } from './amounts.ts';
import { commandNotSingle, commandUnclear } from './areas.ts';
import { commandNotOfHost } from './commands-of-offices.ts';
import { keysAlike } from './keys.ts';
import { datesBeyondLife, entityWithoutLife } from './lives.ts';
import { entityUnnamed, officialNameNotSingle } from './names.ts';
import { placeFarOff } from './places.ts';
import { borderOneSided, entityUnlinked, objectNotSingle } from './relationships.ts';
import {
  licenceClosed,
  licenceUnknown,
  sourceUndated,
  sourceUndescribed,
  sourceUnknown,
  sourceUnused,
} from './sources.ts';

/** Every rule, in the order in which what they find is told. */
export const rules: readonly Rule[] = [
  commandNotSingle,
  commandUnclear,
  commandNotOfHost,
  entityWithoutLife,
  datesBeyondLife,
  objectNotSingle,
  borderOneSided,
  officialNameNotSingle,
  entityUnnamed,
  entityUnlinked,
  keysAlike,
  placeFarOff,
  amountImpossible,
  amountTooLarge,
  amountOutlying,
  sourceUnknown,
  sourceUndescribed,
  sourceUndated,
  sourceUnused,
  licenceClosed,
  licenceUnknown,
];
