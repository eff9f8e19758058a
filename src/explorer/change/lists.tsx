import type { FunctionComponent } from 'preact';
import {
  AlteredDocument,
  ClosedDocument,
  DissolvedDocument,
  FoundedDocument,
  type LinkFragment,
  OpenedDocument,
  RenamedDocument,
  UncertainDocument,
} from '../generated/graphql.ts';
import type { Asked, Section } from './asked.ts';
import { Links, Lived, Naming } from './cells.tsx';
import { Pages } from './pages.tsx';
import { OneSided, Row } from './row.tsx';

interface ListProps {
  readonly asked: Asked;
}

/** Those of one subject and sort stand together. */
const together = (links: readonly LinkFragment[]) => [
  ...Map.groupBy(links, ({ from, kind, authority }) => `${from.key} ${kind} ${authority}`),
];

const Altered = ({ asked }: ListProps) => (
  <Pages
    section="altered"
    asked={asked}
    question={AlteredDocument}
    list={({ graph }) => graph.changes.altered}
    rows={(nodes) =>
      nodes.map(({ before, after }) => (
        <Row
          key={`${before.id} ${after.id}`}
          asked={asked}
          before={<Links links={[before]} asked={asked} on="before" />}
          after={<Links links={[after]} asked={asked} on="after" />}
        />
      ))
    }
  />
);

const Opened = ({ asked }: ListProps) => (
  <Pages
    section="opened"
    asked={asked}
    question={OpenedDocument}
    list={({ graph }) => graph.changes.opened}
    rows={(nodes) =>
      together(nodes).map(([key, links]) => (
        <OneSided
          key={key}
          asked={asked}
          on="after"
          else={asked.axis === 'WORLD' ? 'Not so' : 'Not known'}
        >
          <Links links={links} asked={asked} on="after" />
        </OneSided>
      ))
    }
  />
);

const Closed = ({ asked }: ListProps) => (
  <Pages
    section="closed"
    asked={asked}
    question={ClosedDocument}
    list={({ graph }) => graph.changes.closed}
    rows={(nodes) =>
      together(nodes).map(([key, links]) => (
        <OneSided
          key={key}
          asked={asked}
          on="before"
          else={asked.axis === 'WORLD' ? 'No more' : 'Not held true'}
        >
          <Links links={links} asked={asked} on="before" />
        </OneSided>
      ))
    }
  />
);

const Uncertain = ({ asked }: ListProps) => (
  <Pages
    section="uncertain"
    asked={asked}
    question={UncertainDocument}
    list={({ graph }) => graph.changes.uncertain}
    rows={(nodes) =>
      (['OPENED', 'CLOSED'] as const).flatMap((sort) => {
        const links = nodes
          .filter(({ change }) => change === sort)
          .map(({ relationship }) => relationship);
        const on = sort === 'OPENED' ? 'after' : 'before';
        return together(links).map(([key, same]) => (
          <OneSided
            key={`${sort} ${key}`}
            asked={asked}
            on={on}
            else={sort === 'OPENED' ? 'Perhaps not yet' : 'Perhaps no more'}
          >
            <span class="badge">{sort === 'OPENED' ? 'may have begun' : 'may have ended'}</span>
            <Links links={same} asked={asked} on={on} />
          </OneSided>
        ));
      })
    }
  />
);

const Founded = ({ asked }: ListProps) => (
  <Pages
    section="founded"
    asked={asked}
    question={FoundedDocument}
    list={({ graph }) => graph.changes.founded}
    rows={(nodes) =>
      nodes.map((entity) => (
        <OneSided
          key={entity.id}
          asked={asked}
          on="after"
          else={asked.axis === 'WORLD' ? 'Not yet there' : 'Not known'}
        >
          <Lived entity={entity} asked={asked} on="after" />
        </OneSided>
      ))
    }
  />
);

const Dissolved = ({ asked }: ListProps) => (
  <Pages
    section="dissolved"
    asked={asked}
    question={DissolvedDocument}
    list={({ graph }) => graph.changes.dissolved}
    rows={(nodes) =>
      nodes.map((entity) => (
        <OneSided
          key={entity.id}
          asked={asked}
          on="before"
          else={asked.axis === 'WORLD' ? 'No longer there' : 'Not held true'}
        >
          <Lived entity={entity} asked={asked} on="before" />
        </OneSided>
      ))
    }
  />
);

const Renamed = ({ asked }: ListProps) => (
  <Pages
    section="renamed"
    asked={asked}
    question={RenamedDocument}
    list={({ graph }) => graph.changes.renamed}
    rows={(nodes) =>
      nodes.map(({ change, entity, name }) => {
        const on = change === 'ADOPTED' ? 'after' : 'before';
        return (
          <OneSided
            key={`${change} ${entity.id} ${name.use} ${name.lang} ${name.text}`}
            asked={asked}
            on={on}
            else="Not called so"
          >
            <Naming entity={entity} name={name} asked={asked} on={on} />
          </OneSided>
        );
      })
    }
  />
);

/** Each kind of change with its question, and how its changes are shown before and after. */
export const listOf: Readonly<Record<Section, FunctionComponent<ListProps>>> = {
  altered: Altered,
  opened: Opened,
  closed: Closed,
  uncertain: Uncertain,
  founded: Founded,
  dissolved: Dissolved,
  renamed: Renamed,
};
