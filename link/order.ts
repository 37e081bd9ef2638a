// The order of texts in all that the link stage decides: by UTF-16 code units, the same on every machine.

/** Negative, zero or positive, as `sort` takes it. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
