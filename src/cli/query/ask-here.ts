import type { FormattedExecutionResult } from 'graphql';
import { readSettings } from '../../config.ts';
import type { ExportRequest } from '../../export/request.ts';
import { executeAt } from '../execute-at.ts';
import { inGraph } from '../in-graph.ts';

/** What the graph of the settings answers. */
export const askHere = (
  request: ExportRequest,
  tell: (line: string) => void,
): Promise<FormattedExecutionResult> =>
  inGraph(tell, ({ graph }) => executeAt(graph, readSettings().logLevel)(request));
