import { typeOfKey } from '../model/entity-types.ts';
import { type FieldName, fieldRule, nameFields } from '../model/fields.ts';
import { assertionKey, type ClaimOf, type ValueAssertion } from './claim.ts';
import { clip, combine, covers, overlap } from './combine.ts';
import { firstOf, groupBy } from './group.ts';
import { isLiveAt, type Known, replay, STILL_KNOWN, turningPoints } from './history.ts';
import { type Life, type Lives, lifeAt, lifeChanges } from './life.ts';
import type { Plain, ProjectedEntity, ProjectedValue } from './projection.ts';
import { rank, type Sources, supportOf } from './support.ts';

type ValueClaim = ClaimOf<ValueAssertion>;

export function projectEntity(
  key: string,
  claims: readonly ValueClaim[],
  lives: Lives,
  sources: Sources,
): { readonly entity: ProjectedEntity; readonly values: readonly ProjectedValue[] } {
  const type = typeOfKey(key);
  if (type === null) throw new RangeError(`No type of entity has keys like ${key}.`);

  const history = lives.get(key) ?? [];
  const life = history.find(({ k1 }) => k1 === STILL_KNOWN) ?? null;
  const firstKnown = Math.min(...turningPoints(claims));
  const fields = groupBy(claims, ({ assertion }) => assertion.field) as Map<
    FieldName,
    ValueClaim[]
  >;
  fields.delete('existence');

  const plain: Partial<Record<FieldName, Plain>> = {};
  const dated = new Set<FieldName>();
  const stored: ProjectedValue[] = [...pastLives(key, history)];
  const all: ProjectedValue[] = [];
  for (const [field, about] of fields) {
    const values = projectField(key, field, about, lives, sources);
    all.push(...values);
    const lasting = life && lastingValue(field, values, history, firstKnown);
    if (lasting !== null) plain[field] = typed(field, lasting);
    if (lasting === null || !isSeenWith(lasting, history, field)) dated.add(field);
    if (dated.has(field) || isListed(field)) stored.push(...values);
  }
  return {
    entity: { key, type, label: labelOf(key, all), firstKnown, life, plain, dated: [...dated] },
    values: stored,
  };
}

/** Names and references are also found by searching, so they stay nodes whether they vary or not. */
const isListed = (field: FieldName): boolean =>
  ['name', 'reference'].includes(fieldRule(field).holds);

function projectField(
  entity: string,
  field: FieldName,
  claims: readonly ValueClaim[],
  lives: Lives,
  sources: Sources,
): ProjectedValue[] {
  const times = new Set([...turningPoints(claims), ...lifeChanges(lives, entity)]);
  times.delete(STILL_KNOWN);

  return replay(
    [...times].sort((a, b) => a - b),
    (time) => {
      const life = lifeAt(lives, entity, time);
      if (life === null) return [];
      const live = claims.filter((claim) => isLiveAt(claim, time));
      const rivals = [...groupBy(live, identityOf).values()].map((claims) => ({ claims }));

      return rank(rivals, sources, time).flatMap(({ rival: { claims }, rank }) => {
        const { value, lang, scheme, label } = firstOf(claims).assertion;
        const others = live.filter((claim) => !claims.includes(claim));
        return combine(claims.map(({ window }) => window)).flatMap((stretch) => {
          const clipped = clip(stretch, [life]);
          if (clipped === null) return [];
          const { contradictory, ...window } = clipped;
          const contested =
            isSingle(field) && others.some((claim) => overlap(claim.window, stretch));
          return {
            entity,
            field,
            value,
            lang: lang ?? null,
            scheme: scheme ?? null,
            label: label ?? null,
            ...window,
            ...supportOf(claims.filter((claim) => overlap(claim.window, stretch))),
            rank,
            disputed: contradictory || contested,
          };
        });
      });
    },
  );
}

const identityOf = ({ assertion }: ValueClaim): string =>
  `${assertionKey(assertion)} ${assertion.label ?? ''}`;

/** Two values at a time would be a disagreement. */
export const isSingle = (field: FieldName): boolean =>
  field === 'name' || ['dated', 'constant', 'life'].includes(fieldRule(field).holds);

/** The only value there ever was, if it may hold whenever the entity may exist, as known at any time. */
function lastingValue(
  field: FieldName,
  values: readonly ProjectedValue[],
  history: readonly Life[],
  firstKnown: number,
): ProjectedValue | null {
  const current = values.filter(({ k1 }) => k1 === STILL_KNOWN);
  if (fieldRule(field).holds === 'constant') {
    return [...current].sort((a, b) => a.rank - b.rank)[0] ?? null;
  }
  if (fieldRule(field).holds === 'reference') return null;
  const [only, ...more] = values;
  if (!only || more.length > 0 || current.length === 0) return null;
  const lasts = history.every(({ s0, e1 }) => only.s0 <= s0 && only.e1 >= e1);
  return lasts && only.k0 <= firstKnown ? only : null;
}

/** Whether every lens that shows the entity shows the value too, however strict it is. */
const isSeenWith = (value: ProjectedValue, history: readonly Life[], field: FieldName): boolean =>
  fieldRule(field).holds === 'constant' ||
  history.every(
    (life) =>
      value.confidence >= life.confidence &&
      value.sourceCount >= life.sourceCount &&
      covers(value, life),
  );

export function typed(field: FieldName, { value }: { readonly value: string }): Plain {
  switch (fieldRule(field).as) {
    case 'integer':
    case 'float':
      return Number(value);
    case 'boolean':
      return value === 'true';
    default:
      return value;
  }
}

/** Lives that later knowledge has replaced. The one known today is on the entity itself. */
const pastLives = (entity: string, history: readonly (Life & Known)[]): ProjectedValue[] =>
  history
    .filter(({ k1 }) => k1 !== STILL_KNOWN)
    .map((life) => ({
      ...life,
      entity,
      field: 'existence',
      value: 'exists',
      lang: null,
      scheme: null,
      label: null,
      rank: 0,
    }));

/** The best name known today, whenever it was in use, the latest first; the key if there is none. */
function labelOf(key: string, values: readonly ProjectedValue[]): string {
  const order = (field: FieldName) => nameFields.indexOf(field);
  const [best] = values
    .filter(({ field, k1 }) => order(field) >= 0 && k1 === STILL_KNOWN)
    .sort(
      (a, b) =>
        order(a.field) - order(b.field) ||
        b.e1 - a.e1 ||
        a.rank - b.rank ||
        (a.value < b.value ? -1 : 1),
    );
  return best?.value ?? key;
}
