import type { ReadObservation } from '../../plan/compile-observation.ts';

export type ObservationRecord = ReadObservation;
