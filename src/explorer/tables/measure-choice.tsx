import { useId, useState } from 'preact/hooks';
import { useAnswer } from '../client.ts';
import { type Measure, MeasureDefinitionsDocument } from '../generated/graphql.ts';
import { Answered } from '../parts/panel.tsx';
import { PopoverHead } from '../parts/popover-head.tsx';
import { measureLabels } from '../words/measures.ts';

interface MeasureChoiceProps {
  readonly measures: readonly Measure[];
  readonly choose: (measures: readonly Measure[]) => void;
}

/** Any measures, each with what the schema says that it counts. */
export function MeasureChoice({ measures, choose }: MeasureChoiceProps) {
  const id = useId();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" class="small" popovertarget={id} onClick={() => setOpened(true)}>
        Measures …
      </button>
      <div id={id} popover="auto" class="popover" role="dialog" aria-label="Measures to add up">
        <PopoverHead title="Measures to add up" popover={id} />
        <p class="quiet">
          None: the arms sales notified to Congress, one by one. Some must not be added: then the
          API says why.
        </p>
        {opened && <Boxes measures={measures} choose={choose} />}
      </div>
    </>
  );
}

function Boxes({ measures, choose }: MeasureChoiceProps) {
  const answer = useAnswer(MeasureDefinitionsDocument, {});
  return (
    <Answered {...answer} empty="The schema has no measures.">
      {(data) => (
        <ul class="plain measures">
          {(Object.keys(measureLabels) as Measure[]).map((measure) => (
            <li key={measure}>
              <label>
                <input
                  type="checkbox"
                  checked={measures.includes(measure)}
                  onChange={({ currentTarget: { checked } }) =>
                    choose(
                      checked
                        ? [...measures, measure]
                        : measures.filter((other) => other !== measure),
                    )
                  }
                />
                <span>
                  {measureLabels[measure]}{' '}
                  <span class="quiet">
                    {data.__type?.enumValues?.find(({ name }) => name === measure)?.description}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </Answered>
  );
}
