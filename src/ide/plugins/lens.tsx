import {
  type GraphiQLPlugin,
  useGraphiQL,
  useOperationsEditorState,
  useVariablesEditorState,
} from '@graphiql/react';
import { type FieldNode, GraphQLError, parse } from 'graphql';
import { variablesOf } from '../asked.ts';
import { changeArgument } from '../lens/change-argument.ts';
import { edit } from '../lens/edit.ts';
import { type Lenses, lensesIn, said } from '../lens/graph-fields.ts';
import { setIn } from '../lens/set-in.ts';
import { LensIcon } from './icons.tsx';
import { DateOfWorld, EvidenceWord, LeastSources, MomentOfKnowledge } from './lens-inputs.tsx';
import { Panel, Said } from './panel.tsx';

export const lensPlugin: GraphiQLPlugin = { title: 'Lens', icon: LensIcon, content: Lens };

function Lens() {
  const [query] = useOperationsEditorState();
  const [variables] = useVariablesEditorState();
  const operationName = useGraphiQL((state) => state.operationName);
  const lenses = read(query, operationName ?? null, variables);
  if (typeof lenses === 'string') {
    return (
      <Panel title="Lens">
        <Said text={lenses} />
      </Panel>
    );
  }
  return (
    <Panel title="Lens">
      <p className="ide-note">
        What the query looks through. All below <code>graph</code> inherits it.
      </p>
      {lenses.fields.map((field) => (
        <OneLens key={nameOf(field)} field={field} variables={lenses.variables} />
      ))}
    </Panel>
  );
}

/** The lenses of what is typed, or why there are none to set. */
function read(query: string, operationName: string | null, variables: string): Lenses | string {
  if (!query.trim()) return 'Write a query first.';
  try {
    const lenses = lensesIn(parse(query), operationName, variablesOf({ variables }) ?? {});
    return lenses.fields.length > 0
      ? lenses
      : 'This operation asks for no graph, so it has no lens.';
  } catch (error) {
    const { message } = error as Error;
    return error instanceof GraphQLError ? `Once the query can be read: ${message}` : message;
  }
}

const nameOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

interface OneLensProps {
  readonly field: FieldNode;
  readonly variables: Lenses['variables'];
}

function OneLens({ field, variables }: OneLensProps) {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));

  const write =
    (path: readonly string[], literal: (value: string | number) => string = JSON.stringify) =>
    (value: string | number) => {
      const change = changeArgument(field, path, value === '' ? null : literal(value));
      if (change?.kind === 'text' && queryEditor) edit(queryEditor, change);
      if (change?.kind !== 'variable' || !variableEditor) return;
      const before = variableEditor.getValue();
      const set = value === '' ? undefined : value;
      const after = setIn(variablesOf({ variables: before }) ?? {}, change.path, set);
      edit(variableEditor, { start: 0, end: before.length, text: JSON.stringify(after, null, 2) });
    };
  const shown = (path: readonly string[]) => String(said(field, path, variables) ?? '');

  return (
    <fieldset className="ide-lens">
      <legend>{nameOf(field)}</legend>
      <DateOfWorld value={shown(AT)} onChange={write(AT)} />
      <MomentOfKnowledge value={shown(KNOWN_AT)} onChange={write(KNOWN_AT)} />
      <EvidenceWord name="certainty" value={shown(CERTAINTY)} onChange={write(CERTAINTY, String)} />
      <EvidenceWord
        name="minConfidence"
        value={shown(CONFIDENCE)}
        onChange={write(CONFIDENCE, String)}
      />
      <LeastSources
        value={shown(SOURCES)}
        onChange={(text) => write(SOURCES)(text && Number(text))}
      />
    </fieldset>
  );
}

const AT = ['at'];
const KNOWN_AT = ['knownAt'];
const CERTAINTY = ['evidence', 'certainty'];
const CONFIDENCE = ['evidence', 'minConfidence'];
const SOURCES = ['evidence', 'minSources'];
