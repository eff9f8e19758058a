import { tryParseJSONC, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { type FormatName, formatNames } from '../../export/format.ts';
import { useAsked, variablesOf } from '../asked.ts';
import { download } from '../download.ts';
import { Said, type Saying } from './panel.tsx';

/** Each with what it is for. */
const names: Readonly<Record<FormatName, readonly [name: string, use: string]>> = {
  csv: ['CSV', 'spreadsheets'],
  jsonl: ['JSON Lines', 'programs'],
  graphml: ['GraphML', 'yEd, Cytoscape, networkx'],
  gexf: ['GEXF', 'Gephi'],
  'json-ld': ['JSON-LD', 'RDF as JSON'],
  turtle: ['Turtle', 'RDF'],
  bibtex: ['BibTeX', 'LaTeX'],
  'csl-json': ['CSL-JSON', 'Zotero'],
};

/** What the operation asks for as a file, as `/export` gives it. */
export function Files() {
  const asked = useAsked();
  const headers = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.headers ?? '');
  const [saying, setSaying] = useState<Saying>({ text: '' });

  const save = async (format: FormatName) => {
    setSaying({ text: `${names[format][0]} is being written…` });
    try {
      const { query, operationName } = asked;
      const body = { query, operationName, variables: variablesOf(asked) };
      const file = await download(`/export/${format}`, body, tryParseJSONC(headers));
      setSaying({ text: `Saved ${file}.` });
    } catch (error) {
      setSaying({ text: (error as Error).message, isWrong: true });
    }
  };

  return (
    <>
      <fieldset className="ide-files">
        <legend>Download the whole list, with its sources</legend>
        {formatNames.map((format) => (
          <button key={format} type="button" onClick={() => save(format)}>
            {names[format][0]} <small>{names[format][1]}</small>
          </button>
        ))}
      </fieldset>
      <Said {...saying} />
    </>
  );
}
