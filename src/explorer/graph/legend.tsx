import type { Authority, RelationshipKind } from '../generated/graphql.ts';
import { authorityLabels, fieldLabel, typeLabels } from '../words/labels.ts';
import type { Shown } from './assemble.ts';
import { Icon } from './icon.tsx';
import { authorityLooks, either, POSSIBLE, plainLine } from './looks.ts';

interface LegendProps {
  readonly graph: Shown;
  readonly without: readonly RelationshipKind[];
  readonly onKind: (kind: RelationshipKind, isShown: boolean) => void;
}

/** What shapes and lines of a picture mean, and which kinds of lines are in it. */
export function Legend({ graph: { nodes, links }, without, onKind }: LegendProps) {
  const types = [...new Set(nodes.map(({ entity }) => entity.__typename))].sort();
  const authorities = [...new Set(links.flatMap(({ authority }) => authority ?? []))].sort();
  const kinds = [...new Set([...links.map(({ kind }) => kind), ...without])].sort();
  return (
    <div class="legend">
      <ul class="plain keys" aria-label="Shapes">
        {types.map((type) => (
          <li key={type}>
            <Icon of={type} /> {typeLabels[type]}
          </li>
        ))}
      </ul>
      <ul class="plain keys" aria-label="Lines">
        {authorities.map((authority) => (
          <li key={authority}>
            <Line authority={authority} /> {authorityLabels[authority]}
          </li>
        ))}
        <li>
          <Line authority={null} /> Other relationships
        </li>
        <li>
          <Line authority={null} isPossible /> Merely possible on the date
        </li>
        <li>
          <span class="badge">+3</span> Neighbours not shown
        </li>
      </ul>
      <fieldset class="kinds">
        <legend>Kinds of lines</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!without.includes(kind)}
              onChange={({ currentTarget }) => onKind(kind, currentTarget.checked)}
            />
            {fieldLabel(kind)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

interface LineProps {
  readonly authority: Authority | null;
  readonly isPossible?: boolean;
}

function Line({ authority, isPossible = false }: LineProps) {
  const look = authority && authorityLooks[authority];
  const stroke = either(look?.colour ?? plainLine);
  return (
    <svg class="line" viewBox="0 0 40 18" aria-hidden="true">
      <path
        d="M0,9H40"
        stroke={stroke}
        stroke-width={look ? 2 : 1.5}
        stroke-dasharray={isPossible ? POSSIBLE.join(' ') : ''}
      />
      {look && (
        <>
          <circle cx="20" cy="9" r="8" fill="var(--surface)" stroke={stroke} stroke-width="1.5" />
          <text x="20" y="12.5" text-anchor="middle" font-size="10" font-weight="650" fill={stroke}>
            {look.letter}
          </text>
        </>
      )}
    </svg>
  );
}
