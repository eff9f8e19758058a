import { useMemo } from 'preact/hooks';
import { ideAddress } from '../address.ts';
import { legible } from '../client.ts';
import { SurroundingsDocument, WaysDocument } from '../generated/graphql.ts';
import { type Lens, lensVariables } from '../lens/lens.ts';
import { useLens } from '../lens/use-lens.ts';
import { useTitle } from '../parts/use-title.ts';
import { plural } from '../words/labels.ts';
import { alongOf } from './along.ts';
import { withoutCollapsed } from './assemble.ts';
import { draw } from './drawing.ts';
import { EntityTable } from './entity-table.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { collapsed, expanded, type GraphState, writeGraphState } from './graph-state.ts';
import { Legend } from './legend.tsx';
import { LinkTable } from './link-table.tsx';
import { Picture } from './picture.tsx';
import { type GraphRead, limitOf, MOST, viaOf } from './read-graph.ts';
import { SelectedLink, SelectedNode } from './selected.tsx';
import { Starts } from './starts.tsx';
import { Ways } from './ways.tsx';

interface GraphViewProps {
  readonly state: GraphState;
  readonly graph: GraphRead;
  readonly waiting: boolean;
}

/** A picture, what is selected in it, and the same as tables. */
export function GraphView({ state, graph, waiting }: GraphViewProps) {
  const { lens, href, turnTo } = useLens();
  const drawing = useMemo(() => drawingOf(graph), [graph]);
  const title = titleOf(state, graph);
  useTitle(title);
  const go = (next: GraphState, replace = false) => turnTo(writeGraphState(next), replace);
  const select = (key: string | null) => go({ ...state, select: key }, true);
  const selected = state.select;
  const link = graph.links.find(({ key }) => key === selected);
  const node = graph.nodes.find(({ entity }) => entity.key === selected) ?? graph.nodes[0];
  const inIde = questionOf(state, lens);
  return (
    <article class="graph" aria-busy={waiting}>
      <header class="graph-head">
        <h1>{title}</h1>
        <Starts state={state} nodes={graph.nodes} go={go} />
        <ExportButtons graph={graph} drawing={drawing} title={title} />
      </header>
      <div class="beside">
        <div class="panel canvas">
          <p role="status" class="quiet">
            {noticeOf(graph)}
          </p>
          <Picture
            drawing={drawing}
            title={title}
            selected={selected}
            onSelect={select}
            addressOf={(key) => href('/graph', {}, writeGraphState({ ...state, select: key }))}
          />
          <Legend
            graph={graph}
            without={state.without}
            onKind={(kind, isShown) =>
              go({
                ...state,
                without: isShown
                  ? state.without.filter((each) => each !== kind)
                  : [...state.without, kind],
              })
            }
          />
        </div>
        <div class="side">
          {link && <SelectedLink link={link} at={graph.at} />}
          {!link && node && (
            <SelectedNode
              node={node}
              canCollapse={canCollapse(state, graph, node.entity.key)}
              onExpand={(kind) => go(expanded(state, { key: node.entity.key, kind }))}
              onCollapse={() => go(collapsed(state, node.entity.key))}
            />
          )}
          <EntityTable
            nodes={graph.nodes}
            selected={selected}
            onSelect={select}
            onExpand={(key) => go(expanded(state, { key, kind: null }))}
          />
        </div>
      </div>
      {graph.ways && (
        <Ways
          ways={graph.ways}
          steps={state.steps}
          onFarther={() => go({ ...state, steps: state.steps + 1 })}
        />
      )}
      <LinkTable links={graph.links} at={graph.at} inIde={inIde} />
    </article>
  );
}

/** The IDE with what the picture begins with. */
function questionOf({ of, to, steps, without }: GraphState, lens: Lens): string {
  const through = { via: viaOf(without), ...lensVariables(lens) };
  const [from] = of;
  return to === null
    ? ideAddress(legible(SurroundingsDocument.toString()), { of, limit: limitOf(of), ...through })
    : ideAddress(legible(WaysDocument.toString()), { from, to, maxLength: steps, ...through });
}

function drawingOf(graph: GraphRead) {
  const along = alongOf(graph.ways?.paths ?? []);
  return draw(graph, {
    stageOf: (key) => graph.stages.get(key) ?? 0,
    along: (key) => along.get(key) ?? null,
  });
}

function titleOf({ of, to }: GraphState, { nodes }: GraphRead): string {
  const nameOf = (key: string) =>
    nodes.find(({ entity }) => entity.key === key)?.entity.name ?? key;
  const [first = ''] = of;
  if (to !== null) return `How ${nameOf(first)} is connected to ${nameOf(to)}`;
  return `Around ${of.map(nameOf).join(', ')}`;
}

/** What one would not see otherwise. */
function noticeOf({ nodes, left, missing }: GraphRead): string {
  const shown = plural(nodes.length, 'entity is', 'entities are');
  return [
    left > 0
      ? `${shown} shown, and ${MOST} are the most that can be read: ${left.toLocaleString('en')} more did not fit. Collapse something or leave out a kind of lines.`
      : '',
    missing.length > 0 ? `Not there on this date: ${missing.join(', ')}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Whether anything would go if it were collapsed. */
function canCollapse({ of, to, expand }: GraphState, { nodes, links }: GraphRead, key: string) {
  if (expand.some((each) => each.key === key)) return true;
  const keys = nodes.map(({ entity }) => entity.key);
  const named = new Set([...of, ...(to === null ? [] : [to]), ...expand.map((each) => each.key)]);
  return withoutCollapsed(keys, links, [key], named).length < keys.length;
}
