// Look-ups among ordered ranges that do not overlap.
import type { Range } from './passage.ts';

/** Index of the first range that ends at `offset` or later; the number of ranges if none does. */
export function firstEndingFrom(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of the ranges holds all of `inner`. */
export function isWithin(inner: Range, ranges: readonly Range[]): boolean {
  const range = ranges[firstEndingFrom(ranges, inner.end)];
  return range !== undefined && range.start <= inner.start;
}
