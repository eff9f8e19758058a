import type { Authority, EntityType } from '../generated/graphql.ts';

/** A colour on light and on dark ground, each with a contrast of three or more to it. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

const colour = (light: string, dark: string): Colour => ({ light, dark });

/** The colour as CSS has it for both. */
export const either = ({ light, dark }: Colour): string => `light-dark(${light}, ${dark})`;

export const ground = colour('#ffffff', '#1a1f28');
export const ink = colour('#16202e', '#e8ecf2');
export const quiet = colour('#556172', '#a3afbf');
export const plainLine = colour('#8793a3', '#758295');
export const warn = colour('#8a3b00', '#ffc48a');

/** A corner of a shape around the middle of 10 by 10. */
type Corner = readonly [x: number, y: number];

const closed = (corners: readonly Corner[]): string =>
  `M${corners.map(([x, y]) => `${x},${y}`).join('L')}Z`;

const round = (value: number): number => Math.round(value * 100) / 100;

/** Corners at a distance from the middle, beginning at the top or turned by so many parts of a corner. */
const around = (count: number, radii: readonly number[], turn = 0): string =>
  closed(
    Array.from({ length: count }, (_, index) => {
      const angle = (2 * Math.PI * (index + turn)) / count - Math.PI / 2;
      const radius = radii[index % radii.length] ?? 0;
      return [round(radius * Math.cos(angle)), round(radius * Math.sin(angle))];
    }),
  );

const circle = (radius: number): string =>
  `M${-radius},0A${radius},${radius} 0 1 1 ${radius},0A${radius},${radius} 0 1 1 ${-radius},0Z`;

const bar = (width: number, height: number): string =>
  closed([
    [-width, -height],
    [width, -height],
    [width, height],
    [-width, height],
  ]);

/** What a type of entity looks like: a shape of its own, so that colour is never the only sign. */
export const typeLooks: Readonly<
  Record<EntityType, { readonly colour: Colour; readonly shape: string }>
> = {
  Nation: { colour: colour('#1d5fbf', '#7fb2ff'), shape: circle(10) },
  MinistryOfDefense: { colour: colour('#4a3fb5', '#b3aaff'), shape: bar(9, 9) },
  Embassy: {
    colour: colour('#0b7a4b', '#5fcf9b'),
    shape: closed([
      [0, -11],
      [11, -2],
      [8, -2],
      [8, 9],
      [-8, 9],
      [-8, -2],
      [-11, -2],
    ]),
  },
  CooperationOffice: { colour: colour('#b85c00', '#ffb35c'), shape: around(6, [11], 0.5) },
  AdvisoryGroup: { colour: colour('#8f6400', '#e6c35a'), shape: around(8, [11], 0.5) },
  AttacheOffice: { colour: colour('#0e7490', '#5fd0e6'), shape: around(4, [12]) },
  Attache: { colour: colour('#0f766e', '#5eead4'), shape: around(3, [12]) },
  CombatantCommand: { colour: colour('#b42318', '#ff8f80'), shape: around(10, [13, 6]) },
  Agency: { colour: colour('#7a3fb0', '#d0a6ff'), shape: bar(12, 7) },
  Alliance: { colour: colour('#a3195b', '#ff8fc4'), shape: `${circle(11)}${circle(5)}` },
  StatePartner: {
    colour: colour('#33588f', '#a9c6f0'),
    shape: closed([
      [-10, -9],
      [10, -9],
      [10, 2],
      [0, 11],
      [-10, 2],
    ]),
  },
  Statute: {
    colour: colour('#56606e', '#b3bdca'),
    shape: closed([
      [-8, -11],
      [3, -11],
      [8, -6],
      [8, 11],
      [-8, 11],
    ]),
  },
  Event: { colour: colour('#5d6b00', '#c3d14a'), shape: around(3, [12], 1.5) },
  ArmsSale: {
    colour: colour('#7a5540', '#d9b79c'),
    shape: closed([
      [-7, -8],
      [12, -8],
      [7, 8],
      [-12, 8],
    ]),
  },
};

/** What a line of authority looks like: its letter stands on it. */
export const authorityLooks: Readonly<
  Record<Authority, { readonly colour: Colour; readonly letter: string }>
> = {
  COMMAND: { colour: colour('#b42318', '#ff8f80'), letter: 'C' },
  OPERATIONAL_CONTROL: { colour: colour('#b54708', '#ffb070'), letter: 'O' },
  ADMINISTRATIVE: { colour: colour('#175cd3', '#84b6ff'), letter: 'A' },
  FUNDING: { colour: colour('#067647', '#5fd39a'), letter: 'F' },
  RATING: { colour: colour('#6941c6', '#c4a8ff'), letter: 'R' },
  POLICY_DIRECTION: { colour: colour('#0e7090', '#67d0e8'), letter: 'P' },
  CHIEF_OF_MISSION: { colour: colour('#c11574', '#ff94cf'), letter: 'M' },
  COORDINATING: { colour: colour('#5d6b00', '#c3d14a'), letter: 'K' },
};

/** Of lines that merely possibly hold on the date, in pixels. */
export const POSSIBLE = [5, 4] as const;
