import type { Cell } from '../tabulate/cell.ts';
import type { Question } from '../tabulate/question.ts';
import { observationCells } from './compile-observation-cells.ts';
import { saleCells } from './compile-sale-cells.ts';
import { possibleTypes, type Selected, selectionOf } from './selection.ts';
import type { Compiled, Writer } from './writer.ts';

export interface Cells {
  /** How many there are; more than were read if the table is too large. */
  readonly count: number;
  readonly cells: readonly Cell[];
}

/** What a table's rows are asked for beyond the sums. */
export interface Wanted {
  readonly figures: boolean;
  readonly rivals: boolean;
  readonly sources: boolean;
}

/** What a table adds up, added up already as far as all its rows agree. */
export function compileCells(
  writer: Writer,
  question: Question,
  selected: Selected,
): Compiled<Cells> {
  const { where } = selected.args;
  const wanted = wantedOf(writer, selected);
  return question.of === 'observations'
    ? observationCells(writer, question, where, wanted)
    : saleCells(writer, question.by, where, wanted);
}

function wantedOf({ operation }: Writer, { nodes }: Selected): Wanted {
  const fieldsOf = (typeName: string, parents: Selected['nodes']) => {
    const [type] = possibleTypes(operation.schema, typeName);
    return type ? selectionOf(operation, type, parents) : [];
  };
  const rows = fieldsOf('Table', nodes).filter(({ name }) => name === 'rows');
  const asked = new Set(
    rows.flatMap(({ nodes }) => fieldsOf('TableRow', nodes).map(({ name }) => name)),
  );
  return {
    figures: asked.has('observations') || asked.has('rivals'),
    rivals: asked.has('rivals'),
    sources: asked.has('sourceCount'),
  };
}
