// A value that is made when it is asked for first.

/** Gives what `make` gives, which is called at most once. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
