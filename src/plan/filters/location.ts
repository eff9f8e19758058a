import { fieldValue } from '../lens-conditions.ts';
import type { Writer } from '../writer.ts';
import { type Input, isGiven, isInput } from './at.ts';

const METRES = 1000;

/** By where the entity is: within a distance of a point, or in a box. */
export function locationFilter(writer: Writer, entity: string, filter: unknown): string[] {
  if (!isInput(filter)) return [];
  const { near, within, known } = filter;
  const coordinate = (field: 'latitude' | 'longitude') =>
    fieldValue(writer.lens, entity, field, writer.variable('v'));
  return [
    ...(isInput(near) ? [nearby(writer, coordinate, near)] : []),
    ...(isInput(within) ? [boxed(writer, coordinate, within)] : []),
    ...(isGiven(known)
      ? [`(${coordinate('latitude')} IS NOT NULL) = ${writer.parameter(known)}`]
      : []),
  ];
}

type Coordinate = (field: 'latitude' | 'longitude') => string;

function nearby(writer: Writer, coordinate: Coordinate, near: Input): string {
  const [latitude, longitude] = [near.latitude, near.longitude].map((one) => writer.parameter(one));
  const here = `point({latitude: ${coordinate('latitude')}, longitude: ${coordinate('longitude')}})`;
  const there = `point({latitude: ${latitude}, longitude: ${longitude}})`;
  const metres = writer.parameter(Number(near.kilometers) * METRES);
  return `coalesce(point.distance(${here}, ${there}) <= ${metres}, false)`;
}

/** A box whose west is east of its east goes over the antimeridian. */
function boxed(writer: Writer, coordinate: Coordinate, box: Input): string {
  const [south, north, west, east] = [box.south, box.north, box.west, box.east].map((one) =>
    writer.parameter(one),
  );
  const across = Number(box.west) > Number(box.east) ? 'OR' : 'AND';
  return `coalesce(${south} <= ${coordinate('latitude')} AND ${coordinate('latitude')} <= ${north}
      AND (${west} <= ${coordinate('longitude')} ${across} ${coordinate('longitude')} <= ${east}), false)`;
}
