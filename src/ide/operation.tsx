import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/** Keeps the operation that was opened or chosen: with every key, GraphiQL goes back to the first one. */
export function KeepOperation({ opened }: { readonly opened: string }) {
  const { setOperationName } = useGraphiQLActions();
  const { operations, operationName } = useGraphiQL(({ operations, operationName }) => ({
    operations,
    operationName,
  }));
  const chosen = useRef(opened);
  const known = useRef(operations);
  useEffect(() => {
    // While one types, the text may be none that can be read.
    if (!operations) return;
    const isEdited = known.current !== operations;
    known.current = operations;
    const { current } = chosen;
    if (isEdited && operations.some(({ name }) => name?.value === current)) {
      if (operationName !== current) setOperationName(current);
    } else {
      chosen.current = operationName ?? '';
    }
  }, [operations, operationName, setOperationName]);
  return null;
}
