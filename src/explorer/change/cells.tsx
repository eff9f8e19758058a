import type { ComponentChildren } from 'preact';
import { entityPath } from '../address.ts';
import type {
  LinkFragment,
  LivedFragment,
  NamedFragment,
  RenamedQuery,
} from '../generated/graphql.ts';
import { useLens } from '../lens/use-lens.ts';
import { Evidence } from '../parts/evidence.tsx';
import { spanInWords } from '../words/dates.ts';
import { confidenceLabels, linkLabel, nameUseLabels, typeLabels } from '../words/labels.ts';
import { type Asked, lensOn } from './asked.ts';

interface Seen {
  readonly asked: Asked;
  /** Which of the two days it is shown on, and its links lead to. */
  readonly on: 'before' | 'after';
}

interface LinkToProps extends Seen {
  readonly entity: Pick<NamedFragment, 'key' | 'name'>;
}

function LinkTo({ entity, asked, on }: LinkToProps) {
  const { href } = useLens();
  const day = on === 'before' ? asked.from : asked.to;
  return <a href={href(entityPath(entity.key), lensOn(day, asked))}>{entity.name}</a>;
}

interface LinksProps extends Seen {
  readonly links: readonly LinkFragment[];
}

/** Relationships of one subject and sort: who is what to whom, when, and the evidence. */
export function Links({ links, asked, on }: LinksProps) {
  const [first] = links;
  if (!first) return null;
  const subject = (
    <>
      <LinkTo entity={first.from} asked={asked} on={on} />{' '}
      <span class="relation">{linkLabel(first)}</span>
    </>
  );
  if (links.length === 1) {
    return (
      <Said link={first}>
        {subject} <LinkTo entity={first.to} asked={asked} on={on} />
      </Said>
    );
  }
  return (
    <>
      <p>{subject}</p>
      <ul class="plain objects">
        {links.map((link) => (
          <li key={link.id}>
            <Said link={link}>
              <LinkTo entity={link.to} asked={asked} on={on} />
            </Said>
          </li>
        ))}
      </ul>
    </>
  );
}

const Said = ({
  link,
  children,
}: {
  readonly link: LinkFragment;
  readonly children: ComponentChildren;
}) => (
  <p class="said">
    <span>{children}</span> <Evidence link={link} />
    {link.disputed && <span class="badge">disputed</span>}
    <span class="quiet">
      {spanInWords(link.validity)} · {confidenceLabels[link.confidence]}
    </span>
  </p>
);

/** An entity, which its page says more of. */
export const Lived = ({ entity, asked, on }: Seen & { readonly entity: LivedFragment }) => (
  <p class="said">
    <LinkTo entity={entity} asked={asked} on={on} />
    <span class="quiet">
      {typeLabels[entity.__typename]}
      {entity.validity && ` · ${spanInWords(entity.validity)}`}
    </span>
  </p>
);

type NameChange = RenamedQuery['graph']['changes']['renamed']['nodes'][number];

export const Naming = ({ entity, name, asked, on }: Seen & Pick<NameChange, 'entity' | 'name'>) => (
  <p class="said">
    <span>
      <b lang={name.lang ?? undefined}>{name.text}</b>{' '}
      <span class="relation">{nameUseLabels[name.use]} of</span>{' '}
      <LinkTo entity={entity} asked={asked} on={on} />
    </span>
    {name.disputed && <span class="badge">disputed</span>}
    <span class="quiet">{spanInWords(name.validity)}</span>
  </p>
);
