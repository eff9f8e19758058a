import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Basis, Dimension } from '../generated/graphql.ts';
import { plural } from '../words/labels.ts';
import { basisLabels, dimensionLabels } from '../words/measures.ts';
import { basisOf, type Choice } from './choice.ts';
import { MeasureChoice } from './measure-choice.tsx';
import { type NameOf, Nations } from './nations.tsx';
import { presetOf, presets, withMeasures } from './presets.ts';
import type { Refusal } from './use-table.ts';

interface ChoicesProps {
  readonly choice: Choice;
  readonly nameOf: NameOf;
  readonly refusal: Refusal | null;
  readonly choose: (next: Choice) => void;
}

const MOST_DIMENSIONS = 3;
const MOST_YEARS = 10;
const MILLION = 1_000_000;

/** What the table is of; what the API refuses is said beside what it refuses. */
export function Choices({ choice, nameOf, refusal, choose }: ChoicesProps) {
  const change = (part: Partial<Choice>) => choose({ ...choice, ...part });
  const isPlaced = ['measures', 'by', 'basis', 'rollingYears'].includes(refusal?.argument ?? '');
  const Refused = ({ of, children }: RefusedProps) =>
    refusal?.argument === of || (of === null && refusal && !isPlaced) ? (
      <p class="refused" role="alert">
        <b>Refused:</b> {refusal.reason} {children}
      </p>
    ) : null;
  return (
    <form class="choices" aria-label="What the table shows" onSubmit={(e) => e.preventDefault()}>
      <div class="choice amounts">
        <Amounts choice={choice} choose={choose} />
        <Refused of="measures">
          {choice.by.length < MOST_DIMENSIONS && !choice.by.includes('MEASURE') && (
            <button
              type="button"
              class="small"
              onClick={() => change({ by: [...choice.by, 'MEASURE'] })}
            >
              Tell rows apart by measure
            </button>
          )}
        </Refused>
      </div>
      <div class="choice rows-by">
        <Dimensions by={choice.by} choose={(by) => change({ by, sort: null })} />
        <Refused of="by" />
      </div>
      <div class="choice">
        <Years choice={choice} change={change} />
      </div>
      <div class="choice nations">
        <Nations choice={choice} nameOf={nameOf} choose={choose} />
      </div>
      <div class="choice">
        <label>
          Rolling average
          <select
            value={choice.rolling ?? ''}
            onChange={({ currentTarget: { value } }) =>
              change({ rolling: value ? Number(value) : null })
            }
          >
            <option value="">none</option>
            {Array.from({ length: MOST_YEARS - 1 }, (_none, at) => at + 2).map((years) => (
              <option key={years} value={years}>
                of {years} years
              </option>
            ))}
          </select>
        </label>
        <Refused of="rollingYears" />
      </div>
      <div class="choice">
        <label>
          At least, US$ million
          <input
            type="number"
            min={0}
            step="any"
            placeholder="any"
            value={choice.least === null ? '' : choice.least / MILLION}
            onChange={({ currentTarget: { value, valueAsNumber, validity } }) =>
              validity.valid &&
              change({ least: value === '' ? null : Math.round(valueAsNumber * MILLION) })
            }
          />
        </label>
      </div>
      {choice.measures.length > 0 && (
        <div class="choice">
          <label>
            Whose figures
            <select
              value={basisOf(choice)}
              onChange={({ currentTarget: { value } }) =>
                change({
                  basis: value === basisOf({ ...choice, basis: null }) ? null : (value as Basis),
                })
              }
            >
              {Object.entries(basisLabels).map(([basis, label]) => (
                <option key={basis} value={basis}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <Refused of="basis" />
        </div>
      )}
      <Refused of={null} />
    </form>
  );
}

interface RefusedProps {
  readonly of: string | null;
  readonly children?: ComponentChildren;
}

/** What is added up: a usual choice, or measures of one's own choice. */
function Amounts({ choice, choose }: Pick<ChoicesProps, 'choice' | 'choose'>) {
  const preset = presetOf(choice.measures);
  return (
    <>
      <label>
        Amounts
        <select
          value={preset ? presets.indexOf(preset) : ''}
          onChange={({ currentTarget: { value } }) => {
            const { measures = [], by } = presets[Number(value)] ?? {};
            choose(withMeasures(choice, measures, by));
          }}
        >
          {presets.map(({ label }, at) => (
            <option key={label} value={at}>
              {label}
            </option>
          ))}
          {!preset && <option value="">{plural(choice.measures.length, 'measure')}</option>}
        </select>
      </label>
      <MeasureChoice
        measures={choice.measures}
        choose={(measures) => choose({ ...choice, measures })}
      />
    </>
  );
}

interface DimensionsProps {
  readonly by: readonly Dimension[];
  readonly choose: (by: readonly Dimension[]) => void;
}

/** Up to three: what tells the rows apart first, then what tells those apart. */
const Dimensions = ({ by, choose }: DimensionsProps) => (
  <fieldset class="dimensions">
    <legend>Rows by</legend>
    {Array.from({ length: Math.min(by.length + 1, MOST_DIMENSIONS) }, (_none, at) => (
      <select
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what it is
        key={at}
        aria-label={['First by', 'then by', 'and then by'][at]}
        value={by[at] ?? ''}
        onChange={({ currentTarget: { value } }) =>
          choose([...by.slice(0, at), ...(value ? [value as Dimension] : []), ...by.slice(at + 1)])
        }
      >
        {(at > 0 || by.length > 1) && (
          <option value="">{at < by.length ? 'no more' : 'and by …'}</option>
        )}
        {Object.entries(dimensionLabels).map(([dimension, label]) => (
          <option key={dimension} value={dimension}>
            {label}
          </option>
        ))}
      </select>
    ))}
  </fieldset>
);

interface YearsProps {
  readonly choice: Choice;
  readonly change: (part: Partial<Choice>) => void;
}

function Years({ choice, change }: YearsProps) {
  const hint = useId();
  return (
    <fieldset class="years-choice" aria-describedby={hint}>
      <legend id={hint}>Fiscal years</legend>
      {(['from', 'to'] as const).map((end) => (
        <input
          key={end}
          type="number"
          aria-label={end === 'from' ? 'From fiscal year' : 'To fiscal year'}
          placeholder={end === 'from' ? 'first' : 'last'}
          min={1900}
          max={2099}
          value={choice[end] ?? ''}
          onChange={({ currentTarget: { value, valueAsNumber, validity } }) =>
            validity.valid && change({ [end]: value === '' ? null : valueAsNumber })
          }
        />
      ))}
    </fieldset>
  );
}
