import { type MonacoEditor, Range } from '@graphiql/react';

/** Replaces a part of what an editor holds, so that it can be undone like typing. */
export function edit(
  editor: MonacoEditor,
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
): void {
  const model = editor.getModel();
  if (!model) return;
  const range = Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
  editor.pushUndoStop();
  editor.executeEdits('lens', [{ range, text }]);
  editor.pushUndoStop();
}
