import { geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo';
import type { MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import address from 'world-atlas/countries-50m.json?url';

/** The map's own units, which its SVG scales. */
export const [WIDTH, HEIGHT] = [960, 468];

export interface Shape {
  /** ISO 3166-1 numeric code; null for the five shapes that have none. */
  readonly code: string | null;
  readonly name: string;
  readonly path: string;
  readonly middle: Point;
  /** In square units of the map. */
  readonly size: number;
}

export type Point = readonly [x: number, y: number];

export interface Atlas {
  readonly shapes: readonly Shape[];
  readonly globe: string;
  readonly grid: string;
  readonly borders: string;
  readonly place: (longitude: number, latitude: number) => Point;
}

export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Draws the shapes in Equal Earth, which keeps areas true. */
export function drawAtlas(world: World): Atlas {
  const projection = geoEqualEarth().fitExtent(
    [
      [2, 2],
      [WIDTH - 2, HEIGHT - 2],
    ],
    { type: 'Sphere' },
  );
  const path = geoPath(projection).digits(2);
  const line = (lines: MultiLineString) => path(lines) ?? '';
  const { countries } = world.objects;
  return {
    shapes: feature(world, countries).features.map((shape) => ({
      code: shape.id === undefined ? null : String(shape.id),
      name: shape.properties.name,
      path: path(shape) ?? '',
      middle: path.centroid(shape),
      size: path.area(shape),
    })),
    globe: path({ type: 'Sphere' }) ?? '',
    grid: line(geoGraticule10()),
    borders: line(mesh(world, countries, (one, other) => one !== other)),
    place: (longitude, latitude) => projection([longitude, latitude]) ?? [0, 0],
  };
}

let kept: Promise<Atlas> | null = null;

/** The atlas, which is fetched once, when a map is first looked at; what failed is tried again. */
export function loadAtlas(): Promise<Atlas> {
  kept ??= fetchAtlas().catch((problem) => {
    kept = null;
    throw problem;
  });
  return kept;
}

async function fetchAtlas(): Promise<Atlas> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The shapes of nations came with ${response.status}.`);
  return drawAtlas(await response.json());
}
