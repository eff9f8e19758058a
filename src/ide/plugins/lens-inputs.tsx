import { useGraphiQL } from '@graphiql/react';
import { getNamedType, isEnumType, isInputObjectType } from 'graphql';
import type { ReactNode } from 'react';

interface InputProps {
  /** Empty for what is not said. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Days on which much changed. */
const days: readonly (readonly [day: string, what: string])[] = [
  ['', 'Today'],
  ['2008-10-01', 'AFRICOM begins'],
  ['2021-09-15', 'Israel moves'],
  ['2024-09-30', 'Eve of DSCS'],
];

export function DateOfWorld({ value, onChange }: InputProps) {
  return (
    <div className="ide-date">
      <Labelled name="Date of the world" hint="today if empty">
        <input type="date" value={value} onChange={({ target }) => onChange(target.value)} />
      </Labelled>
      <div className="ide-presets">
        {days.map(([day, what]) => (
          <button
            key={day}
            type="button"
            aria-pressed={value === day}
            onClick={() => onChange(day)}
          >
            {what} {day && <small>{day}</small>}
          </button>
        ))}
      </div>
    </div>
  );
}

export function MomentOfKnowledge({ value, onChange }: InputProps) {
  const moment = Date.parse(value);
  return (
    <Labelled name="Known at, in UTC" hint="now if empty">
      <input
        type="datetime-local"
        value={Number.isNaN(moment) ? '' : new Date(moment).toISOString().slice(0, 16)}
        onChange={({ target }) => onChange(target.value && `${target.value}:00Z`)}
      />
    </Labelled>
  );
}

const words = { certainty: 'Certainty', minConfidence: 'Least confidence' };

export function EvidenceWord({
  name,
  value,
  onChange,
}: InputProps & { readonly name: keyof typeof words }) {
  const field = useEvidence()?.[name];
  const type = field && getNamedType(field.type);
  return (
    <Labelled name={words[name]}>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{`not said: ${field?.defaultValue}`}</option>
        {isEnumType(type) &&
          type.getValues().map((word) => <option key={word.name}>{word.name}</option>)}
      </select>
    </Labelled>
  );
}

export function LeastSources({ value, onChange }: InputProps) {
  const least = useEvidence()?.minSources?.defaultValue;
  return (
    <Labelled name="Least number of sources">
      <input
        type="number"
        min="1"
        placeholder={String(least)}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Labelled>
  );
}

function useEvidence() {
  const type = useGraphiQL((state) => state.schema?.getType('EvidenceInput'));
  return isInputObjectType(type) ? type.getFields() : null;
}

function Labelled(props: {
  readonly name: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what it is given.
    <label className="ide-field">
      <span>
        {props.name} {props.hint && <small>{props.hint}</small>}
      </span>
      {props.children}
    </label>
  );
}
