/** s0, s1, e0, e1 of a Window, in the order in which plans read them. */
export type ValidityRecord = readonly [number, number, number, number];
