import type { Source } from '../../ledger/source.ts';
import type { Compiler } from '../compiler.ts';
import { sourceFilter } from '../filters/filters.ts';
import { ordersOf, sourceCriteria } from '../orders.ts';
import type { Selected } from '../selection.ts';
import type { Compiled } from '../writer.ts';

/** The sources that claims cite. */
export function rootSources(compiler: Compiler, selected: Selected): Compiled {
  const { writer } = compiler;
  const source = writer.variable('s');
  const { where, orderBy } = selected.args;
  const place = `Query.${selected.name}`;
  return compiler.connection('SourceConnection', selected, {
    match: `MATCH (${source}:Source)`,
    where: sourceFilter(writer, source, where, `${place}(where:)`),
    carried: [source],
    orders: ordersOf(writer, sourceCriteria, source, orderBy),
    key: `${source}.key`,
    indexed: true,
    owner: null,
    place,
    node: () => ({
      text: `properties(${source})`,
      decode: (raw) => ({ ...(raw as Source), __typename: 'Source', lens: writer.lens }),
    }),
    relationship: null,
  });
}
