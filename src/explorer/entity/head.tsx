import type { ComponentChildren } from 'preact';
import { pageAddress } from '../address.ts';
import type { EntityHeadQuery } from '../generated/graphql.ts';
import { useLens } from '../lens/use-lens.ts';
import { useTitle } from '../parts/use-title.ts';
import { spanInWords, today, yearBefore } from '../words/dates.ts';
import { typeLabels } from '../words/labels.ts';

type Entity = NonNullable<EntityHeadQuery['graph']['entity']>;

interface HeadProps {
  readonly entity: Entity;
  readonly inIde: string;
}

/** What it is, where and since when. */
export function Head({ entity, inIde }: HeadProps) {
  useTitle(entity.name);
  const { href } = useLens();
  const place = placeOf(entity);
  const codes = entity.refs.map(({ scheme, value }) => `${scheme} ${value}`).join(', ');
  return (
    <header class="head">
      <p class="eyebrow">{typeLabels[entity.__typename]}</p>
      <h1>{entity.name}</h1>
      <dl class="inline">
        {entity.aliases.length > 0 && <Item term="Also">{entity.aliases.join(', ')}</Item>}
        <Item term="Exists">
          {entity.validity ? spanInWords(entity.validity) : 'no source says since when'}
        </Item>
        {place && <Item term="Where">{place}</Item>}
        {codes && <Item term="Codes">{codes}</Item>}
        <Item term="Key">
          <code>{entity.key}</code>
        </Item>
      </dl>
      <div class="row">
        <a href={href('/graph', {}, [['of', entity.key]])}>Show in graph</a>
        <ChangesOf of={entity.key} />
        <a href={inIde} aria-label="Open as GraphQL: what it is">
          Open as GraphQL
        </a>
      </div>
    </header>
  );
}

/** What changed in the year before the lens's date. */
function ChangesOf({ of }: { readonly of: string }) {
  const { lens } = useLens();
  const to = lens.at ?? today();
  return (
    <a href={pageAddress('/changes', { from: yearBefore(to), to, of }, lens)}>
      What changed in the year before
    </a>
  );
}

const Item = ({
  term,
  children,
}: {
  readonly term: string;
  readonly children: ComponentChildren;
}) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

function placeOf(entity: Entity): string {
  const city = 'city' in entity ? entity.city : null;
  const capital = 'capital' in entity && entity.capital ? `capital ${entity.capital}` : null;
  const region = 'region' in entity ? entity.region : null;
  return [city, region, capital, entity.location && degrees(entity.location)]
    .filter((part) => part !== null)
    .join(', ');
}

const degrees = ({
  latitude,
  longitude,
}: {
  readonly latitude: number;
  readonly longitude: number;
}) =>
  `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? 'S' : 'N'} ${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? 'W' : 'E'}`;
