import './lens-bar.css';
import { useId, useRef, useState } from 'preact/hooks';
import type { Certainty, Confidence } from '../generated/graphql.ts';
import { monthInWords, today } from '../words/dates.ts';
import { DEFAULT, type Lens, lensQuery } from './lens.ts';
import { useLens } from './use-lens.ts';

/** The slider's beginning: the National Security Act made the first unified commands. */
const FIRST_YEAR = 1947;

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const firstOf = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** Sets the date of the world, the moment of knowledge and the evidence asked for. */
export function LensBar() {
  const { lens, look } = useLens();
  const at = lens.at ?? today();
  return (
    <div class="lens-bar">
      <label>
        As of
        <input
          type="date"
          // What one types on the way to a year of four digits is none yet.
          min="1000-01-01"
          max="9998-12-31"
          required
          value={at}
          onChange={({ currentTarget: { validity, value } }) =>
            validity.valid && look({ at: value })
          }
        />
      </label>
      <MonthSlider at={at} />
      <button
        type="button"
        class="small"
        disabled={lens.at === null}
        onClick={() => look({ at: null })}
      >
        Today
      </button>
      <EvidenceOptions lens={lens} look={look} />
    </div>
  );
}

/** Milliseconds at a month after which it is looked at, though the slider is still held. */
const LINGER = 200;

/** Shows the month while it is dragged, and looks at it where one lingers or lets go. */
function MonthSlider({ at }: { readonly at: string }) {
  const { look } = useLens();
  const [dragged, setDragged] = useState<number | null>(null);
  const lingering = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const lookAt = (month: number) => look({ at: firstOf(month) }, true);
  const month = dragged ?? monthOf(at);
  return (
    <div class="month-slider">
      <input
        type="range"
        aria-label="Month"
        aria-valuetext={monthInWords(firstOf(month))}
        min={FIRST_YEAR * 12}
        max={monthOf(today())}
        value={month}
        onInput={({ currentTarget: { valueAsNumber } }) => {
          setDragged(valueAsNumber);
          clearTimeout(lingering.current);
          lingering.current = setTimeout(() => lookAt(valueAsNumber), LINGER);
        }}
        onChange={({ currentTarget: { valueAsNumber } }) => {
          setDragged(null);
          clearTimeout(lingering.current);
          lookAt(valueAsNumber);
        }}
      />
      <output>{monthInWords(firstOf(month))}</output>
    </div>
  );
}

interface OptionsProps {
  readonly lens: Lens;
  readonly look: (other: Partial<Lens>) => void;
}

function EvidenceOptions({ lens, look }: OptionsProps) {
  const id = useId();
  const changed = Object.keys(lensQuery({ ...lens, at: null })).length;
  return (
    <>
      <button type="button" class="small" popovertarget={id}>
        Evidence{changed > 0 && ` (${changed})`}
      </button>
      <div
        id={id}
        popover="auto"
        class="popover options"
        role="dialog"
        aria-label="Evidence asked for"
      >
        <h2>Evidence asked for</h2>
        <label>
          Certainty on the date
          <select
            value={lens.certainty}
            onChange={({ currentTarget }) => look({ certainty: currentTarget.value as Certainty })}
          >
            <option value="POSSIBLE">Also what may hold</option>
            <option value="CERTAIN">Only what certainly holds</option>
          </select>
        </label>
        <label>
          Confidence
          <select
            value={lens.minConfidence}
            onChange={({ currentTarget }) =>
              look({ minConfidence: currentTarget.value as Confidence })
            }
          >
            <option value="LOW">Any</option>
            <option value="MEDIUM">Medium or high</option>
            <option value="HIGH">High</option>
          </select>
        </label>
        <label>
          Sources, at least
          <input
            type="number"
            min={1}
            max={9}
            value={lens.minSources}
            onChange={({ currentTarget }) =>
              currentTarget.validity.valid && look({ minSources: currentTarget.valueAsNumber })
            }
          />
        </label>
        <label>
          As known at the end of
          <input
            type="date"
            value={lens.knownAt?.slice(0, 10) ?? ''}
            onChange={({ currentTarget: { value } }) =>
              look({ knownAt: value ? `${value}T23:59:59Z` : null })
            }
          />
        </label>
        <div class="row">
          <button
            type="button"
            class="small"
            disabled={changed === 0}
            onClick={() => look({ ...DEFAULT, at: lens.at })}
          >
            Any evidence, as known now
          </button>
          <button type="button" class="small" popovertarget={id} popovertargetaction="hide">
            Close
          </button>
        </div>
      </div>
    </>
  );
}
