import { useId, useState } from 'preact/hooks';
import { useAnswer } from '../client.ts';
import { type LinkFragment, RelationshipEvidenceDocument } from '../generated/graphql.ts';
import { linkLabel, plural } from '../words/labels.ts';
import { Answered } from './panel.tsx';
import { PopoverHead } from './popover-head.tsx';
import { Statements } from './statement.tsx';

/** Opens what sources say of a relationship; asked for when it is first opened. */
export function Evidence({ link }: { readonly link: LinkFragment }) {
  const id = useId();
  const [opened, setOpened] = useState(false);
  const title = `${link.from.name} · ${linkLabel(link)} · ${link.to.name}`;
  return (
    <>
      <button
        type="button"
        class="small"
        popovertarget={id}
        aria-label={`${plural(link.sourceCount, 'source')} on ${title}`}
        onClick={() => setOpened(true)}
      >
        {plural(link.sourceCount, 'source')}
      </button>
      <div
        id={id}
        popover="auto"
        class="popover"
        role="dialog"
        autofocus
        tabindex={-1}
        aria-label={`Evidence: ${title}`}
      >
        {opened && <Claims id={link.id} title={title} popover={id} />}
      </div>
    </>
  );
}

interface ClaimsProps {
  readonly id: string;
  readonly title: string;
  readonly popover: string;
}

function Claims({ id, title, popover }: ClaimsProps) {
  const answer = useAnswer(RelationshipEvidenceDocument, { id });
  return (
    <>
      <PopoverHead title={title} popover={popover}>
        <a href={answer.inIde}>Open as GraphQL</a>
      </PopoverHead>
      <Answered {...answer} empty="No standing claim.">
        {({ node }) => node && 'claims' in node && <Statements claims={node.claims} />}
      </Answered>
    </>
  );
}
