const operations = import.meta.glob<string>('../../examples/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The tested example operations, one per tab, in the order of their file names. */
export const examples = Object.keys(operations)
  .sort()
  .map((file) => ({ query: operations[file] ?? '' }));
