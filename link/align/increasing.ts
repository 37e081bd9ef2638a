// The longest increasing run in a list of places: what stays in order when two lists are compared.

/** The indexes of a longest strictly increasing subsequence, in order; n log n. */
export function longestIncreasing(values: readonly number[]): readonly number[] {
  const lasts: number[] = [];
  const previous = new Int32Array(values.length);
  values.forEach((value, index) => {
    let low = 0;
    let high = lasts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[lasts[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (lasts[low - 1] ?? -1);
    lasts[low] = index;
  });
  const run: number[] = [];
  let at = lasts[lasts.length - 1] ?? -1;
  while (at >= 0) {
    run.push(at);
    at = previous[at] ?? -1;
  }
  return run.reverse();
}
