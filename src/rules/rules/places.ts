import type { ClaimOf, ValueAssertion } from '../../ledger/claim.ts';
import { groupBy } from '../../ledger/group.ts';
import { type Material, stating } from '../material.ts';
import type { Rule } from '../rule.ts';

const EARTH_RADIUS = 6_371;
/** In kilometres from the middle of a nation: only those of the widest lie farther apart from their capitals. */
const FARTHEST = 1_500;

interface Point {
  readonly latitude: number;
  readonly longitude: number;
  readonly claims: readonly string[];
}

export const placeFarOff: Rule = {
  name: 'PLACE_FAR_OFF',
  description: `What a nation hosts lies within ${FARTHEST} km of the nation's middle.`,
  severity: 'note',
  scope: 'graph',
  *check(material) {
    const points = pointsOf(material);
    for (const { from, to } of material.ofKind('HOSTED_BY')) {
      const middle = points.get(to)?.[0];
      if (!middle) continue;
      for (const point of points.get(from) ?? []) {
        const distance = Math.round(distanceBetween(point, middle));
        if (distance <= FARTHEST) continue;
        yield {
          expected: `a place within ${FARTHEST} km of the middle of ${to}`,
          came: `${from} at ${point.latitude}, ${point.longitude}, ${distance} km away`,
          entities: [from, to],
          claims: point.claims,
        };
      }
    }
  },
};

/** Where each source puts each entity. */
function pointsOf(material: Material): ReadonlyMap<string, readonly Point[]> {
  const claims = stating(material, ['latitude', 'longitude']);
  return new Map(
    [...groupBy(claims, ({ assertion }) => assertion.subject)].map(([entity, about]) => [
      entity,
      [...groupBy(about, ({ source }) => source).values()].flatMap(pointOf),
    ]),
  );
}

function pointOf(claims: readonly ClaimOf<ValueAssertion>[]): Point[] {
  const [latitude, longitude] = ['latitude', 'longitude'].map((field) =>
    claims.find(({ assertion }) => assertion.field === field),
  );
  if (!latitude || !longitude) return [];
  return [
    {
      latitude: Number(latitude.assertion.value),
      longitude: Number(longitude.assertion.value),
      claims: [latitude.key, longitude.key],
    },
  ];
}

/** Along a great circle, in kilometres. */
function distanceBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (one: number, other: number) => Math.sin(radians(other - one) / 2) ** 2;
  const chord =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(chord));
}
