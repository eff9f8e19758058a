import { useState } from 'preact/hooks';

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Pages of one list, each added to those before it until something else is asked. */
export function usePages<Node extends { readonly id: string }>(asked: string) {
  const none = { asked, nodes: [] as readonly Node[], after: null as string | null };
  const [kept, setKept] = useState(none);
  const { nodes, after } = kept.asked === asked ? kept : none;
  // Until the next page is there, the answer still is the last one that was kept.
  const withPage = (page: Page<Node>): readonly Node[] => [
    ...new Map([...nodes, ...page.nodes].map((node) => [node.id, node])).values(),
  ];
  return {
    after,
    withPage,
    more: (page: Page<Node>) =>
      setKept({ asked, nodes: withPage(page), after: page.pageInfo.endCursor }),
  };
}
