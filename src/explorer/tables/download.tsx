import { useState } from 'preact/hooks';
import type { Dimension } from '../generated/graphql.ts';
import { useLens } from '../lens/use-lens.ts';
import { save } from '../parts/save.ts';
import type { Choice } from './choice.ts';
import type { Column, Row } from './columns.ts';
import { csvRows, fileName } from './csv.ts';

interface DownloadProps {
  readonly by: readonly Dimension[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly choice: Choice;
}

/** The table as it is shown, as a file. */
export function Download({ by, columns, rows, choice }: DownloadProps) {
  const { lens } = useLens();
  const [failed, setFailed] = useState(false);
  const make = async () => {
    // What writes CSV is large, and is that of the exports.
    const { csvLines } = await import('../../export/csv-lines.ts');
    const text = csvLines(csvRows(by, columns, rows));
    save(fileName(choice, lens), new Blob([text], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <>
      <button
        type="button"
        onClick={() =>
          make().then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
      >
        Download CSV
      </button>
      {failed && <span role="alert">The file could not be made.</span>}
    </>
  );
}
