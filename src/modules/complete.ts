/** Field names the record answers by itself: same name, and a value the schema accepts. */
type Answered<Resolvers, Record> = {
  [Field in keyof Resolvers & keyof Record]: (() => Record[Field]) extends NonNullable<
    Resolvers[Field]
  >
    ? Field
    : never;
}[keyof Resolvers & keyof Record];

/** Makes a resolver mandatory for every other field. */
export type Complete<Resolvers, Record> = Partial<Resolvers> &
  Required<Omit<Resolvers, Answered<Resolvers, Record> | '__isTypeOf'>>;
