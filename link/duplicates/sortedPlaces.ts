// Sorting of many numbers of 32 bits in linear time.

const DIGITS = 1 << 16;

/** The places of the numbers in the order of the numbers; equal ones in the order of their places. */
export function sortedPlaces(numbers: Int32Array): Int32Array {
  const places = Int32Array.from(numbers.keys());
  const byLow = sortedBy(places, (place) => (numbers[place] ?? 0) & 0xffff);
  return sortedBy(byLow, (place) => (numbers[place] ?? 0) >>> 16);
}

/** One pass of a counting sort, which keeps the order of equal digits. */
function sortedBy(places: Int32Array, digitOf: (place: number) => number): Int32Array {
  const ends = new Int32Array(DIGITS + 1);
  for (const place of places) {
    const after = digitOf(place) + 1;
    ends[after] = (ends[after] ?? 0) + 1;
  }
  for (let digit = 1; digit <= DIGITS; digit += 1)
    ends[digit] = (ends[digit] ?? 0) + (ends[digit - 1] ?? 0);
  const sorted = new Int32Array(places.length);
  for (const place of places) {
    const digit = digitOf(place);
    const at = ends[digit] ?? 0;
    sorted[at] = place;
    ends[digit] = at + 1;
  }
  return sorted;
}
