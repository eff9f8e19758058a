import { useLens } from '../lens/use-lens.ts';
import { type MapState, pointKinds } from './map-state.ts';
import { type Choice, measureLabel } from './measures.ts';

interface ControlsProps {
  readonly state: MapState;
  /** By measure, the last first; null while they are awaited. */
  readonly years: ReadonlyMap<Choice, readonly number[]> | null;
}

/** What nations are coloured by, and which points are drawn. */
export function Controls({ state: { measure, year, points }, years }: ControlsProps) {
  const { show } = useLens();
  const offered = measure === null ? [] : (years?.get(measure) ?? []);
  const shown = year ?? offered[0];
  return (
    <div class="row controls">
      <label>
        Colour by
        <select
          value={measure ?? ''}
          onChange={({ currentTarget }) => show({ measure: currentTarget.value, year: '' })}
        >
          <option value="">Combatant command</option>
          {[...new Set([...(years?.keys() ?? []), ...(measure === null ? [] : [measure])])].map(
            (choice) => (
              <option key={choice} value={choice}>
                {measureLabel(choice)}
              </option>
            ),
          )}
        </select>
      </label>
      {shown !== undefined && measure !== null && (
        <label>
          Fiscal year
          <select
            value={shown}
            onChange={({ currentTarget }) => show({ year: currentTarget.value })}
          >
            {[...new Set([shown, ...offered])]
              .toSorted((one, other) => other - one)
              .map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
          </select>
        </label>
      )}
      {pointKinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={points.includes(kind)}
            onChange={({ currentTarget: { checked } }) =>
              show({
                points: pointKinds
                  .filter((each) => (each === kind ? checked : points.includes(each)))
                  .join(','),
              })
            }
          />
          {{ embassies: 'Embassies', offices: 'Cooperation organizations' }[kind]}
        </label>
      ))}
    </div>
  );
}
