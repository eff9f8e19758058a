import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { type Box, pushApart, pushOffLines } from './boxes.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a picture has to find places for; boxes reach so far from their point. */
export interface Place extends Box {
  readonly key: string;
  /** In the order in which they came into the picture: what came before hardly moves. */
  readonly stage: number;
  /** 0 to 1 from left to right, where the picture has a direction. */
  readonly along: number | null;
}

export interface Tie {
  readonly from: string;
  readonly to: string;
}

interface Body extends SimulationNodeDatum, Place {
  x: number;
  y: number;
  home: Point | null;
}

const TICKS = 220;
/** Of what is linked, in pixels, if nothing else pulls: where there is little, it has room. */
const distanceOf = (count: number): number => (count <= 14 ? 190 : 140);
/** Labels are wider than high, and so are screens: places are found where they are not, and stretched. */
const STRETCH = 1.6;
/** Pixels between the ends of a picture that has a direction, before it is stretched. */
const ACROSS = 480;

/**
 * Finds places that depend on nothing but what is placed: the same picture twice looks the same. What one expands is placed
 * around what is there already.
 */
export function layOut(places: readonly Place[], ties: readonly Tie[]): ReadonlyMap<string, Point> {
  const bodies = new Map<string, Body>();
  const stages = [...new Set(places.map(({ stage }) => stage))].sort((a, b) => a - b);
  for (const stage of stages) {
    const fresh = places.filter((place) => place.stage === stage);
    fresh.forEach((place, index) => {
      const near = bodies.get(neighbourOf(place.key, ties, bodies) ?? '');
      const at = spread(index, fresh.length, near);
      const x = place.along === null ? at.x : (place.along - 0.5) * ACROSS;
      const [left, right] = [place.left / STRETCH, place.right / STRETCH];
      bodies.set(place.key, { ...place, left, right, x, y: at.y, home: null });
    });
    settle([...bodies.values()], ties, stage);
    for (const body of bodies.values()) body.home = { x: body.x, y: body.y };
  }
  return new Map(
    [...bodies].map(([key, { x, y }]) => [key, { x: round(x * STRETCH), y: round(y) }]),
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

const neighbourOf = (key: string, ties: readonly Tie[], there: ReadonlyMap<string, unknown>) =>
  ties
    .filter(({ from, to }) => from === key || to === key)
    .map(({ from, to }) => (from === key ? to : from))
    .find((other) => there.has(other));

/** The first in the middle, the others around it in their order. */
function spread(index: number, count: number, near: Point | undefined): Point {
  if (index === 0 && !near) return { x: 0, y: 0 };
  const [radius, turn] = [near ? 120 : 260, (2 * Math.PI * index) / Math.max(1, count)];
  return {
    x: (near?.x ?? 0) + radius * Math.cos(turn),
    y: (near?.y ?? 0) + radius * Math.sin(turn),
  };
}

function settle(bodies: Body[], ties: readonly Tie[], stage: number): void {
  const there = new Set(bodies.map(({ key }) => key));
  const degree = new Map<string, number>();
  const links = ties.filter(({ from, to }) => from !== to && there.has(from) && there.has(to));
  for (const { from, to } of links) {
    for (const key of [from, to]) degree.set(key, (degree.get(key) ?? 0) + 1);
  }
  const lesser = ({ from, to }: Tie) => Math.min(degree.get(from) ?? 1, degree.get(to) ?? 1);
  const isOld = (body: Body) => body.home !== null && body.stage < stage;
  const pull = (body: Body) => (isOld(body) ? 0.5 : 0.06);
  const simulation = forceSimulation(bodies)
    .force('charge', forceManyBody<Body>().strength(-520).distanceMax(900))
    .force(
      'link',
      forceLink<Body, { source: string; target: string; tie: Tie }>(
        links.map((tie) => ({ source: tie.from, target: tie.to, tie })),
      )
        .id(({ key }) => key)
        .distance(distanceOf(bodies.length))
        .strength(({ tie }) => 0.7 / lesser(tie)),
    )
    .force(
      'x',
      forceX<Body>((body) => targetOf(body, isOld(body)).x).strength((body) =>
        body.along === null || isOld(body) ? pull(body) : 1,
      ),
    )
    .force('y', forceY<Body>((body) => targetOf(body, isOld(body)).y).strength(pull))
    .stop();
  const at = new Map(bodies.map((body) => [body.key, body]));
  const lines = links.flatMap(({ from, to }) => {
    const [start, end] = [at.get(from), at.get(to)];
    return start && end ? [{ from: start, to: end }] : [];
  });
  for (let tick = 0; tick < TICKS; tick += 1) {
    simulation.tick();
    pushOffLines(bodies, lines, 0.12);
    pushApart(bodies, 0.5);
  }
  for (let pass = 0; pass < 400 && pushApart(bodies, 1); pass += 1);
}

const targetOf = ({ home, along }: Body, isOld: boolean): Point => {
  if (isOld && home) return home;
  return { x: along === null ? 0 : (along - 0.5) * ACROSS, y: 0 };
};
