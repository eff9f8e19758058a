import { type Amount, amountIn, type Variables } from './amounts.ts';
import { OBJECT } from './prices.ts';

/** A field that costs something. */
export interface Priced {
  readonly name: string;
  /** Once, however often it is read. */
  readonly planning: Amount;
  /** Each time that it is read. */
  readonly reading: number;
  /** How many it gives, for each of which what is below it is read. */
  readonly objects: Amount;
  readonly below: Selected;
}

export interface Selected {
  readonly always: readonly Priced[];
  /** What is selected only of objects of one type. Each object is of one: the dearest counts. */
  readonly ofType: readonly (readonly Priced[])[];
}

export const NOTHING: Selected = { always: [], ofType: [] };

/** What a selection costs that is read so many times. */
export function priceIn({ always, ofType }: Selected, times: number, variables: Variables): number {
  let price = 0;
  for (const field of always) price += priceOfField(field, times, variables);
  let dearest = 0;
  for (const fields of ofType) {
    let ofThis = 0;
    for (const field of fields) ofThis += priceOfField(field, times, variables);
    dearest = Math.max(dearest, ofThis);
  }
  return price + dearest;
}

function priceOfField(field: Priced, times: number, variables: Variables): number {
  const objects = times * amountIn(field.objects, variables);
  return (
    amountIn(field.planning, variables) +
    times * field.reading +
    objects * OBJECT +
    priceIn(field.below, objects, variables)
  );
}

/** Leads to what most of it is for, as far down as one field alone makes up most. */
export function dearestIn(selected: Selected, variables: Variables): readonly string[] {
  const path: string[] = [];
  let [at, times] = [selected, 1];
  for (;;) {
    const costs = [...at.always, ...at.ofType.flat()].map((field) => ({
      field,
      cost: priceOfField(field, times, variables),
    }));
    const [dearest] = costs.sort((one, other) => other.cost - one.cost);
    if (!dearest || (path.length > 0 && dearest.cost * 2 < priceIn(at, times, variables)))
      return path;
    path.push(dearest.field.name);
    times *= amountIn(dearest.field.objects, variables);
    at = dearest.field.below;
  }
}
