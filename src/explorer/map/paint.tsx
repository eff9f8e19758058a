/** How an area is filled: with the tones of commands or the shade of a figure, hatched where it is not certain. */
export interface Paint {
  readonly tones: readonly string[];
  readonly hatched: boolean;
}

const known = ['AFRICOM', 'CENTCOM', 'EUCOM', 'INDOPACOM', 'NORTHCOM', 'SOUTHCOM'];

/** A command's tone, which the stylesheet has for the six of today. */
export const toneOf = (commandKey: string): string =>
  known.find((name) => commandKey === `command/${name}`) ?? 'other';

const isPlain = ({ tones, hatched }: Paint): boolean => tones.length <= 1 && !hatched;

const nameOf = ({ tones, hatched }: Paint): string =>
  `${tones.join('-')}${hatched ? '-hatched' : ''}`;

/** The class and the fill of an area; patterns are found by the id of their map. */
export const fillOf = (
  paint: Paint,
  map: string,
): { readonly class: string; readonly fill?: string } =>
  isPlain(paint)
    ? { class: `tone-${paint.tones[0] ?? 'none'}` }
    : { class: 'tone-pattern', fill: `url(#${map}-${nameOf(paint)})` };

interface PatternsProps {
  readonly map: string;
  readonly paints: readonly Paint[];
  /** Pixels in units of the map, so that stripes are as wide at any size. */
  readonly pixel: number;
}

/** The stripes that paints need, each once. */
export function Patterns({ map, paints, pixel }: PatternsProps) {
  const needed = new Map(
    paints.filter((paint) => !isPlain(paint)).map((paint) => [nameOf(paint), paint]),
  );
  return (
    <defs>
      {[...needed].map(([name, paint]) => (
        <pattern
          key={name}
          id={`${map}-${name}`}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${pixel}) rotate(45)`}
          {...sizeOf(paint)}
        >
          <Stripes paint={paint} />
        </pattern>
      ))}
    </defs>
  );
}

/** Pixels: of several commands each has a stripe of its own, of one there are fine lines over it. */
const STRIPE = 4;

const sizeOf = ({ tones }: Paint) => ({
  width: STRIPE * Math.max(tones.length, 1),
  height: STRIPE,
});

const Stripes = ({ paint: { tones, hatched } }: { readonly paint: Paint }) => (
  <>
    {tones.map((tone, index) => (
      <rect key={tone} class={`tone-${tone}`} x={index * STRIPE} width={STRIPE} height={STRIPE} />
    ))}
    {hatched && tones.length === 1 && <rect class="hatch" width={1.25} height={STRIPE} />}
  </>
);

/** A sample of a paint, for a legend. */
export const Swatch = ({ paint, map }: { readonly paint: Paint; readonly map: string }) => (
  <svg class="swatch" viewBox="0 0 20 14" aria-hidden="true">
    <Patterns map={map} paints={[paint]} pixel={1} />
    <rect width="20" height="14" rx="3" {...fillOf(paint, map)} />
  </svg>
);
