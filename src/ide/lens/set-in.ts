type Variables = Readonly<Record<string, unknown>>;

/** The variables with a value at a place in them; without that place if it is undefined. */
export function setIn(variables: Variables, path: readonly string[], value: unknown): Variables {
  const [name, ...rest] = path;
  if (name === undefined) return variables;
  const inner = rest.length > 0 ? setIn((variables[name] ?? {}) as Variables, rest, value) : value;
  const { [name]: _, ...others } = variables;
  return inner === undefined ? others : { ...variables, [name]: inner };
}
