import { plural, typeLabels } from '../words/labels.ts';
import type { ShownNode } from './assemble.ts';
import { Icon } from './icon.tsx';

interface EntityTableProps {
  readonly nodes: readonly ShownNode[];
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  readonly onExpand: (key: string) => void;
}

/** The picture's entities as a table: what can be done there can be done here. */
export const EntityTable = ({ nodes, selected, onSelect, onExpand }: EntityTableProps) => (
  <section class="panel entities" aria-labelledby="entities-shown">
    <header>
      <h2 id="entities-shown">{plural(nodes.length, 'entity', 'entities')}</h2>
    </header>
    <div class="scrolls">
      <table>
        <thead>
          <tr>
            <th scope="col">Entity</th>
            <th scope="col">Not shown</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ entity, hidden }) => (
            <tr key={entity.key} data-key={entity.key}>
              <td>
                <button
                  type="button"
                  class="entity"
                  aria-pressed={selected === entity.key}
                  onClick={() => onSelect(entity.key)}
                >
                  <Icon of={entity.__typename} />
                  <span>
                    {entity.name} <span class="quiet">{typeLabels[entity.__typename]}</span>
                  </span>
                </button>
              </td>
              <td>
                {hidden > 0 && (
                  <button
                    type="button"
                    class="small"
                    aria-label={`Show ${plural(hidden, 'more neighbour')} of ${entity.name}`}
                    onClick={() => onExpand(entity.key)}
                  >
                    +{hidden}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
);
