import type { TimeAxis } from '../generated/graphql.ts';
import { type Asked, LAUNCH } from './asked.ts';
import { useAsked } from './use-asked.ts';

/** Changes that are worth a look. */
const examples: readonly (readonly [words: string, asked: Asked])[] = [
  ['DSCS is launched', LAUNCH],
  ['Israel goes to CENTCOM', { ...LAUNCH, from: '2021-08-31', to: '2021-10-01' }],
  ['AFRICOM gets its area', { ...LAUNCH, from: '2008-09-30', to: '2008-10-01' }],
];

/** Between which two days, on which clock, and about what. */
export function Controls({ asked }: { readonly asked: Asked }) {
  const { href, go } = useAsked();
  const day = (name: 'from' | 'to', words: string) => (
    <label>
      {words}
      <input
        type="date"
        min="1000-01-01"
        max="9998-12-31"
        required
        value={asked[name]}
        onChange={({ currentTarget: { validity, value } }) =>
          validity.valid && go({ ...asked, [name]: value })
        }
      />
    </label>
  );
  return (
    <div class="controls">
      <div class="row">
        {day('from', 'From')}
        {day('to', 'To')}
        <label>
          Clock
          <select
            value={asked.axis}
            onChange={({ currentTarget }) =>
              go({ ...asked, axis: currentTarget.value as TimeAxis, show: null, kind: null })
            }
          >
            <option value="WORLD">When things were so</option>
            <option value="KNOWN">When things were known</option>
          </select>
        </label>
        <Scope key={asked.of} asked={asked} />
      </div>
      <ul class="plain row" aria-label="Examples">
        {examples.map(([words, example]) => (
          <li key={words}>
            <a href={href(example)}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Scope({ asked }: { readonly asked: Asked }) {
  const { go } = useAsked();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const of = String(new FormData(event.currentTarget).get('of')).trim();
        go({ ...asked, of: of === '' ? null : of });
      }}
    >
      <label>
        Only with
        <input
          type="text"
          name="of"
          placeholder="anyone: a name or key"
          value={asked.of ?? ''}
          spellcheck={false}
          autocomplete="off"
        />
      </label>
    </form>
  );
}
