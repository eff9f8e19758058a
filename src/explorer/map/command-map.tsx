import { useId, useMemo } from 'preact/hooks';
import { EntityLink } from '../parts/entity-link.tsx';
import { dayInWords } from '../words/dates.ts';
import { plural } from '../words/labels.ts';
import type { Atlas, Point } from './atlas.ts';
import { join } from './join.ts';
import type { PointKind } from './map-state.ts';
import { Swatch, toneOf } from './paint.tsx';
import { PointLists, usePoints } from './points.tsx';
import { areasOf, type Command, type Standing, surenessOf } from './standing.ts';
import { type Area, WorldMap } from './world-map.tsx';

interface CommandMapProps {
  readonly at: string;
  readonly standings: readonly Standing[];
  readonly atlas: Atlas;
  readonly points: readonly PointKind[];
}

/** Nations in the colours of the commands in whose areas they lie, and the same as lists. */
export function CommandMap({ at, standings, atlas, points: kinds }: CommandMapProps) {
  const points = usePoints(kinds, standings, atlas);
  const areas = useMemo(() => standings.map(areaOf), [standings]);
  const commands = useMemo(() => areasOf(standings), [standings]);
  const labels = useMemo(() => labelsOf(commands, atlas), [commands, atlas]);
  const counts = commands.map(([{ label }, nations]) => `${label} ${nations.length}`);
  return (
    <>
      <WorldMap
        label={`World map of ${dayInWords(at)} by combatant command, in nations: ${counts.join(', ') || 'none'}. The lists below have the same.`}
        atlas={atlas}
        areas={areas}
        marks={points.marks}
        labels={labels}
      />
      <CommandLists commands={commands} standings={standings} />
      <PointLists points={points} standings={standings} />
    </>
  );
}

function areaOf(standing: Standing): Area {
  const { name, commands, certain } = standing;
  const names = commands.map(({ label }) => label).join(' or ');
  return {
    ...standing,
    paint: {
      tones: commands.map(({ key }) => toneOf(key)),
      hatched: commands.length > 0 && (!certain || standing.disputed),
    },
    words: `${name}: ${names && `${names}, `}${surenessOf(standing)}`,
  };
}

/** A command's name stands at the middle of its area, larger nations having more weight. */
function labelsOf(commands: ReturnType<typeof areasOf>, atlas: Atlas) {
  return commands.flatMap(([{ label }, nations]) => {
    const shapes = join(nations, atlas.shapes).drawn.flatMap(([, own]) => own);
    const weight = shapes.reduce((sum, { size }) => sum + size, 0);
    const mean = (of: 0 | 1) =>
      shapes.reduce((sum, { middle, size }) => sum + middle[of] * size, 0) / weight;
    const at: Point = [mean(0), mean(1)];
    return weight > 0 ? [{ text: label, at }] : [];
  });
}

interface CommandListsProps {
  readonly commands: readonly (readonly [Command, readonly Standing[]])[];
  readonly standings: readonly Standing[];
}

function CommandLists({ commands, standings }: CommandListsProps) {
  const id = useId();
  const without = standings.filter(({ commands }) => commands.length === 0);
  return (
    <>
      <p class="key quiet">
        <Swatch map={`${id}-certain`} paint={{ tones: ['EUCOM'], hatched: false }} /> certain on
        this date
        <Swatch map={`${id}-possible`} paint={{ tones: ['EUCOM'], hatched: true }} /> possible: no
        source bounds since when or until when, or sources disagree
        <Swatch map={`${id}-either`} paint={{ tones: ['EUCOM', 'CENTCOM'], hatched: true }} /> one
        of two
        <Swatch map={`${id}-none`} paint={{ tones: [], hatched: false }} /> no source names a
        command
      </p>
      <div class="commands">
        {commands.map(([command, nations]) => (
          <details key={command.key} class="group">
            <summary>
              <Swatch
                map={`${id}-${command.key}`}
                paint={{ tones: [toneOf(command.key)], hatched: false }}
              />{' '}
              <h3>{command.label}</h3>{' '}
              <span class="quiet">
                {plural(nations.length, 'nation')},{' '}
                {nations.filter(({ certain }) => certain).length} certain
              </span>
            </summary>
            <p>
              <EntityLink entity={command} />
            </p>
            <Names standings={nations} of={command.key} />
          </details>
        ))}
        {without.length > 0 && (
          <details class="group">
            <summary>
              <Swatch map={`${id}-without`} paint={{ tones: [], hatched: false }} />{' '}
              <h3>No command named</h3>{' '}
              <span class="quiet">{plural(without.length, 'nation')}</span>
            </summary>
            <Names standings={without} of={null} />
          </details>
        )}
      </div>
    </>
  );
}

interface NamesProps {
  readonly standings: readonly Standing[];
  readonly of: string | null;
}

const Names = ({ standings, of }: NamesProps) => (
  <ul class="plain names">
    {standings.map((standing) => {
      const others = standing.commands.filter(({ key }) => key !== of);
      return (
        <li key={standing.key}>
          <EntityLink entity={standing} />{' '}
          {of !== null && (
            <span class="quiet">
              {others.length > 0 && `or ${others.map(({ label }) => label).join(' or ')}, `}
              {surenessOf(standing)}
            </span>
          )}
        </li>
      );
    })}
  </ul>
);
