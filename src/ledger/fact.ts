import { isFunctional } from '../model/relationship-kinds.ts';
import type { EpochDay, Window } from '../model/time.ts';
import { assertionKey, type RecordedClaim } from './claim.ts';
import { combine, overlap } from './combine.ts';
import { firstOf, groupBy } from './group.ts';
import { isSingle } from './project-entity.ts';
import { type Resolution, rank, resolutionOf, type Sources } from './support.ts';

export interface Fact {
  readonly field: string;
  readonly value: string | null;
  readonly disputed: boolean;
  readonly chosenBy: Resolution | 'HOLDS_THEN';
  readonly claims: readonly RecordedClaim[];
}

interface Rival {
  readonly value: string;
  readonly claims: readonly RecordedClaim[];
  readonly windows: readonly (Window & { readonly contradictory: boolean })[];
}

/** What claims about one entity say, field by field, and which value holds on a day, as known at a moment. */
export function factsOf(
  claims: readonly RecordedClaim[],
  sources: Sources,
  day: EpochDay,
  knownAt: number,
): readonly Fact[] {
  return [...groupBy(claims, fieldOf)]
    .map(([field, about]) => factOf(field, about, sources, day, knownAt))
    .sort((a, b) => (a.field < b.field ? -1 : 1));
}

function factOf(
  field: string,
  claims: readonly RecordedClaim[],
  sources: Sources,
  day: EpochDay,
  knownAt: number,
): Fact {
  const rivals = [...groupBy(claims, ({ assertion }) => assertionKey(assertion)).values()].map(
    (agreeing): Rival => ({
      value: statedValue(firstOf(agreeing)),
      claims: agreeing,
      windows: combine(agreeing.map(({ window }) => window)),
    }),
  );
  const single = holdsOneObject(firstOf(claims));
  const { value, chosenBy } = choose(rivals, sources, day, knownAt);
  return { field, value, chosenBy, disputed: isDisputed(rivals, single), claims };
}

const isDisputed = (rivals: readonly Rival[], single: boolean): boolean =>
  rivals.some(
    (rival, index) =>
      rival.windows.some(({ contradictory }) => contradictory) ||
      (single &&
        rivals
          .slice(index + 1)
          .some((other) =>
            rival.windows.some((window) => other.windows.some((rest) => overlap(window, rest))),
          )),
  );

function choose(
  rivals: readonly Rival[],
  sources: Sources,
  day: EpochDay,
  knownAt: number,
): Pick<Fact, 'value' | 'chosenBy'> {
  const possible = rivals.filter(({ windows }) =>
    windows.some(({ s0, e1 }) => s0 <= day && day < e1),
  );
  const certain = possible.filter(({ windows }) =>
    windows.some(({ s1, e0 }) => s1 <= day && day < e0),
  );
  const holding = certain.length > 0 ? certain : possible;
  const resolution = resolutionOf(holding, sources, knownAt);
  const chosenBy = resolution === 'ONLY_VALUE' && rivals.length > 1 ? 'HOLDS_THEN' : resolution;
  if (holding.length === 0 || resolution === 'UNRESOLVED') return { value: null, chosenBy };
  const [best] = rank(holding, sources, knownAt);
  return { value: best?.rival.value ?? null, chosenBy };
}

/** The field, the kind of relationship or the measure that a claim speaks of. */
export function fieldOf({ assertion }: RecordedClaim): string {
  if (assertion.asserts === 'relationship') return assertion.kind;
  return assertion.asserts === 'value' ? assertion.field : assertion.measure;
}

export function statedValue({ assertion }: RecordedClaim): string {
  if (assertion.asserts === 'relationship') return assertion.object;
  return assertion.asserts === 'value' ? assertion.value : amountText(assertion);
}

/** `31200000000`, `30000000000..`, `10000000000..15000000000`. */
const amountText = ({
  low,
  high,
}: {
  readonly low: number | null;
  readonly high: number | null;
}) => (low === high ? String(low) : `${low ?? ''}..${high ?? ''}`);

const holdsOneObject = (claim: RecordedClaim): boolean => {
  const { assertion } = claim;
  if (assertion.asserts === 'relationship') return isFunctional(assertion.kind);
  return assertion.asserts === 'value' && isSingle(assertion.field);
};
