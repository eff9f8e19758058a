import type {
  GraphEntityFragment,
  GraphLinkFragment,
} from '../../../src/explorer/generated/graphql.ts';

const always = {
  start: { earliest: null, latest: '2000-01-01' },
  end: { earliest: '9999-12-31', latest: null },
  text: '2000-01-01 to today',
};

export const entityOf = (key: string, name = key): GraphEntityFragment => ({
  __typename: 'Embassy',
  id: `id of ${key}`,
  key,
  name,
  validity: always,
});

type Told = Partial<Pick<GraphLinkFragment, 'kind' | 'authority' | 'validity'>>;

export const linkOf = (from: string, to: string, told: Told = {}): GraphLinkFragment => {
  const link = { kind: 'OVERSEES', authority: 'COMMAND', validity: always, ...told } as const;
  const key = `${from} ${link.kind} ${to} ${link.authority ?? ''}`;
  return {
    id: `id of ${key}`,
    key,
    from: entityOf(from),
    to: entityOf(to),
    confidence: 'HIGH',
    sourceCount: 1,
    disputed: false,
    ...link,
  };
};
