import { badInput } from '../bad-input.ts';
import { fieldValue } from '../lens-conditions.ts';
import type { Writer } from '../writer.ts';
import { type At, type Input, isGiven, isInput } from './at.ts';

const METRES = 1000;

/** The largest degree either way. */
const furthest = { latitude: 90, longitude: 180, south: 90, north: 90, west: 180, east: 180 };

type Degree = keyof typeof furthest;

/** Where the entity is, in Cypher. */
interface Here {
  readonly latitude: string;
  readonly longitude: string;
}

/** By where the entity is: within a distance of a point, or in a box. */
export function locationFilter(at: At, entity: string, filter: unknown): string[] {
  if (!isInput(filter)) return [];
  const { writer, place } = at;
  const { near, within, known } = filter;
  const coordinate = (field: 'latitude' | 'longitude') =>
    fieldValue(writer.lens, entity, field, writer.variable('v'));
  const here = { latitude: coordinate('latitude'), longitude: coordinate('longitude') };
  return [
    ...(isInput(near) ? [nearby(writer, here, near, `${place}.near`)] : []),
    ...(isInput(within) ? [boxed(writer, here, within, `${place}.within`)] : []),
    ...(isGiven(known)
      ? [
          `(${here.latitude} IS NOT NULL AND ${here.longitude} IS NOT NULL) = ${writer.parameter(known)}`,
        ]
      : []),
  ];
}

function nearby(writer: Writer, here: Here, near: Input, place: string): string {
  const there = `point({latitude: ${degree(writer, near, 'latitude', place)}, longitude: ${degree(writer, near, 'longitude', place)}})`;
  const metres = writer.parameter(Number(near.kilometers) * METRES);
  return `coalesce(point.distance(point({latitude: ${here.latitude}, longitude: ${here.longitude}}), ${there}) <= ${metres}, false)`;
}

/** A box whose west is east of its east goes over the antimeridian. */
function boxed(writer: Writer, { latitude, longitude }: Here, box: Input, place: string): string {
  const edge = (name: Degree) => degree(writer, box, name, place);
  const across = Number(box.west) > Number(box.east) ? 'OR' : 'AND';
  return `coalesce(${edge('south')} <= ${latitude} AND ${latitude} <= ${edge('north')}
      AND (${edge('west')} <= ${longitude} ${across} ${longitude} <= ${edge('east')}), false)`;
}

/** Neo4j makes no point beyond a pole, and turns longitudes beyond the antimeridian around. */
function degree(writer: Writer, given: Input, name: Degree, place: string): string {
  const most = furthest[name];
  if (Math.abs(Number(given[name])) > most) {
    throw badInput(`${place}.${name}`, `degrees from -${most} to ${most}`, given[name]);
  }
  return writer.parameter(given[name]);
}
