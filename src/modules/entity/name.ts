import type { NameUse } from '../../generated/resolvers.ts';
import type { NameRow } from '../../plan/compile-names.ts';

export type NameRecord = NameRow;

export const useOf = ({ field }: NameRow): NameUse => uses[field] ?? 'ALIAS';

const uses: Readonly<Partial<Record<NameRow['field'], NameUse>>> = {
  name: 'COMMON',
  officialName: 'OFFICIAL',
  acronym: 'ACRONYM',
  alias: 'ALIAS',
  formerName: 'FORMER',
  localName: 'LOCAL',
};

/** Other names than the common one that may be in use on a day. */
export const aliasesOn = (names: readonly NameRow[], day: number): string[] => [
  ...new Set(
    names
      .filter(({ field, window: [s0, , , e1] }) => field !== 'name' && s0 <= day && day < e1)
      .map(({ text }) => text),
  ),
];
