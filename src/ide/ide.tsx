import './workers.ts';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { useGraphiQL } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.ts';
// Not graphiql/style.css: it carries 35 fonts as data: addresses, 348 kB that the policy would refuse.
import 'graphiql/graphiql.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-history/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-explorer/style.css';

const explorer = explorerPlugin();

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
    plugins={[explorer, HISTORY_PLUGIN]}
    visiblePlugin={explorer}
    defaultTabs={examples}
    schemaDescription
  >
    <GraphiQL.Logo>Security cooperation graph</GraphiQL.Logo>
    <WrapLongLines />
  </GraphiQL>,
);
