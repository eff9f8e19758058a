import './workers.ts';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { useGraphiQL } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { KeepAddress } from './address.tsx';
import { examples } from './examples.ts';
import { askedIn } from './link.ts';
import { KeepOperation } from './operation.tsx';
import { lensPlugin } from './plugins/lens.tsx';
import { sharePlugin } from './plugins/share.tsx';
import { tablePlugin } from './plugins/table.tsx';
// Not graphiql/style.css: it carries 35 fonts as data: addresses, 348 kB that the policy would refuse.
import 'graphiql/graphiql.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-history/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-explorer/style.css';

const explorer = explorerPlugin();
const asked = askedIn(location.search);

/** GraphiQL takes no editor options, and cuts the comment that says what an example asks. */
function WrapLongLines() {
  const editor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => editor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' }), [editor]);
  return null;
}

const root = document.getElementById('ide');
if (!root) throw new Error('index.html has no element with the id "ide".');

createRoot(root).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: '/graphql' })}
    plugins={[explorer, lensPlugin, tablePlugin, sharePlugin, HISTORY_PLUGIN]}
    visiblePlugin={explorer}
    // Where no tabs are kept, the first one is opened.
    defaultTabs={asked ? [asked, ...examples] : examples}
    {...(asked && { initialQuery: asked.query, initialVariables: asked.variables })}
    schemaDescription
  >
    <GraphiQL.Logo>
      Security cooperation graph <a href="/docs/">Docs</a>
    </GraphiQL.Logo>
    <WrapLongLines />
    <KeepAddress />
    <KeepOperation opened={asked?.operationName ?? ''} />
  </GraphiQL>,
);
