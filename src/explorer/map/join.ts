import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import type { Shape } from './atlas.ts';

const numericOf = new Map(codes.map(([, alpha3, numeric]) => [alpha3, numeric]));

/** The shape that has no code of its own and yet is a nation's: its name by the nation's code. */
const nameOf = new Map([['UNK', 'Kosovo']]);

interface Joined<Nation> {
  /** Each nation with its shapes: Australia has two, since the Ashmore and Cartier Islands go by its code. */
  readonly drawn: readonly (readonly [nation: Nation, shapes: readonly Shape[]])[];
  /** Those that have none. */
  readonly shapeless: readonly Nation[];
  readonly nationless: readonly Shape[];
}

/** Which shapes are a nation's, by code, never by where they lie. */
export function join<Nation extends { readonly iso3: string | null }>(
  nations: readonly Nation[],
  shapes: readonly Shape[],
): Joined<Nation> {
  const nationOf = new Map(nations.map((nation) => [nation.iso3, nation]));
  const byCode = new Map(
    [...nationOf].map(([iso3, nation]) => [numericOf.get(iso3 ?? ''), nation] as const),
  );
  const byName = new Map([...nameOf].map(([iso3, name]) => [name, nationOf.get(iso3)] as const));
  const nationOfShape = ({ code, name }: Shape) =>
    code === null ? byName.get(name) : byCode.get(code);
  const shapesOf = new Map<Nation | undefined, Shape[]>();
  for (const shape of shapes) {
    const nation = nationOfShape(shape);
    shapesOf.set(nation, [...(shapesOf.get(nation) ?? []), shape]);
  }
  return {
    drawn: nations.flatMap((nation) => {
      const own = shapesOf.get(nation);
      return own ? [[nation, own] as const] : [];
    }),
    shapeless: nations.filter((nation) => !shapesOf.has(nation)),
    nationless: shapesOf.get(undefined) ?? [],
  };
}
