import type { ComponentChildren } from 'preact';
import type { StatementFragment } from '../generated/graphql.ts';
import { spanInWords } from '../words/dates.ts';
import { confidenceLabels, reliabilityLabels } from '../words/labels.ts';
import { CopyButton } from './copy-button.tsx';

interface StatementsProps<Claim> {
  readonly claims: readonly Claim[];
  /** What a claim says, where the place that it is shown at does not tell. */
  readonly said?: (claim: Claim) => ComponentChildren;
}

/** Claims with their sources, to be cited. */
export function Statements<Claim extends StatementFragment>({
  claims,
  said,
}: StatementsProps<Claim>) {
  return (
    <ul class="plain">
      {claims.map((claim) => (
        <Statement key={claim.id} claim={claim}>
          {said?.(claim)}
        </Statement>
      ))}
    </ul>
  );
}

interface StatementProps {
  readonly claim: StatementFragment;
  readonly children: ComponentChildren;
}

function Statement({ claim, children }: StatementProps) {
  const { source } = claim;
  return (
    <li class="statement">
      <p>
        {children}{' '}
        <span class="quiet">
          {spanInWords(claim.validity)} · {confidenceLabels[claim.confidence]}
          {claim.locator && ` · ${claim.locator}`}
        </span>
      </p>
      {claim.note && <p class="quiet">{claim.note}</p>}
      <blockquote>{source.chicago}</blockquote>
      <div class="row">
        <CopyButton text={source.chicago}>Copy Chicago</CopyButton>
        <CopyButton text={source.bibtex}>Copy BibTeX</CopyButton>
        {source.url && (
          <a href={source.url} rel="noreferrer" aria-label={`Go to the source: ${source.title}`}>
            Go to the source
          </a>
        )}
        <span class="quiet">{reliabilityLabels[source.reliability]}</span>
      </div>
      <details>
        <summary>BibTeX</summary>
        <pre>{source.bibtex}</pre>
      </details>
    </li>
  );
}
