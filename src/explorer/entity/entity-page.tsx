import './entity-page.css';
import { useRoute } from 'preact-iso';
import { useAnswerThroughLens } from '../client.ts';
import { EntityHeadDocument, type EntityType } from '../generated/graphql.ts';
import { Answered } from '../parts/panel.tsx';
import { Failure, Loading, messageOf } from '../parts/states.tsx';
import { Areas } from './areas.tsx';
import { Chain } from './chain.tsx';
import { Facts } from './facts.tsx';
import { Head } from './head.tsx';
import { Lines } from './lines.tsx';
import { Names } from './names.tsx';
import { NotThen } from './not-then.tsx';
import { Observations } from './observations.tsx';
import { Relationships } from './relationships.tsx';
import { Sales } from './sales.tsx';

/** What has superiors whose line to the top can be followed. */
const organizations: readonly EntityType[] = [
  'CooperationOffice',
  'AdvisoryGroup',
  'AttacheOffice',
  'Agency',
  'CombatantCommand',
];

/** All about one entity, as it was on the lens's date: a panel for each question. */
export function EntityPage() {
  const key = useRoute().params.key ?? '';
  const answer = useAnswerThroughLens(EntityHeadDocument, { key });
  if (answer.error && !answer.waiting) {
    return (
      <div class="panels">
        <h1>{key} cannot be shown now</h1>
        <Failure message={messageOf(answer.error)} again={answer.askAgain} />
      </div>
    );
  }
  return (
    <Answered {...answer} empty="">
      {({ graph: { entity } }) => {
        if (entity?.key !== key) return answer.waiting ? <Loading /> : <NotThen of={key} />;
        return (
          <article key={key}>
            <Head entity={entity} inIde={answer.inIde} />
            <div class="panels">
              <Lines of={key} />
              {organizations.includes(entity.__typename) && <Chain of={key} />}
              {entity.__typename === 'Nation' && <Areas of={key} />}
              {entity.__typename === 'Nation' && <Sales of={key} />}
              {entity.observations.totalCount > 0 && <Observations of={key} />}
              <Relationships of={key} />
              <Names of={key} />
              <Facts of={key} />
            </div>
          </article>
        );
      }}
    </Answered>
  );
}
