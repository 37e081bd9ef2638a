// The longest common subsequence of two lists of keys. Short stretches are solved exactly; long
// ones are cut at keys that stand once on both sides (the patience algorithm), so that the time
// stays linear for lists of any length and shape. What cannot be cut is left unmatched.
import { longestIncreasing } from './increasing.ts';

/** An index into each of two lists. */
export type Pair = readonly [before: number, after: number];

/** A stretch of both lists: from, and up to. */
interface Stretch {
  readonly before: Pair;
  readonly after: Pair;
  readonly depth: number;
}

const MOST_CELLS = 250_000;
const MOST_DEPTH = 24;

/** Pairs of equal keys, increasing on both sides; null equals nothing. */
export function commonKeys(
  before: readonly (string | null)[],
  after: readonly (string | null)[],
): readonly Pair[] {
  const pairs: Pair[] = [];
  const stretches: Stretch[] = [{ before: [0, before.length], after: [0, after.length], depth: 0 }];
  const same = (one: number, other: number) => before[one] !== null && before[one] === after[other];
  for (let next = stretches.pop(); next !== undefined; next = stretches.pop()) {
    let [beforeFrom, beforeTo] = next.before;
    let [afterFrom, afterTo] = next.after;
    while (beforeFrom < beforeTo && afterFrom < afterTo && same(beforeFrom, afterFrom))
      pairs.push([beforeFrom++, afterFrom++]);
    while (beforeFrom < beforeTo && afterFrom < afterTo && same(beforeTo - 1, afterTo - 1))
      pairs.push([--beforeTo, --afterTo]);
    const rest = {
      before: [beforeFrom, beforeTo],
      after: [afterFrom, afterTo],
      depth: next.depth,
    } as const;
    if ((beforeTo - beforeFrom) * (afterTo - afterFrom) <= MOST_CELLS) solve(rest, same, pairs);
    else if (next.depth < MOST_DEPTH)
      for (const stretch of cut(rest, before, after, pairs)) stretches.push(stretch);
  }
  return pairs.sort(([a], [b]) => a - b);
}

/** The exact answer for a short stretch, by a table of the longest from each place on. */
function solve(
  { before: [beforeFrom, beforeTo], after: [afterFrom, afterTo] }: Stretch,
  same: (before: number, after: number) => boolean,
  pairs: Pair[],
): void {
  const height = beforeTo - beforeFrom;
  const width = afterTo - afterFrom;
  if (height === 0 || width === 0) return;
  const row = width + 1;
  const longest = new Uint16Array((height + 1) * row);
  const at = (i: number, j: number) => longest[i * row + j] ?? 0;
  for (let i = height - 1; i >= 0; i -= 1) {
    for (let j = width - 1; j >= 0; j -= 1) {
      longest[i * row + j] = same(beforeFrom + i, afterFrom + j)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let i = 0;
  let j = 0;
  while (i < height && j < width) {
    if (same(beforeFrom + i, afterFrom + j)) pairs.push([beforeFrom + i++, afterFrom + j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
}

/** Pairs what stands once on both sides and in order, and gives the stretches between. */
function cut(
  stretch: Stretch,
  before: readonly (string | null)[],
  after: readonly (string | null)[],
  pairs: Pair[],
): readonly Stretch[] {
  const places = onlyPlaces(before, stretch.before);
  const anchors: Pair[] = [];
  for (const [key, place] of onlyPlaces(after, stretch.after)) {
    const other = places.get(key) ?? -1;
    if (place >= 0 && other >= 0) anchors.push([other, place]);
  }
  // In the order of `after`, since a map keeps the order of its first insertions.
  const chain = longestIncreasing(anchors.map(([one]) => one)).map((index) => anchors[index]);
  if (chain.length === 0) return [];
  const stretches: Stretch[] = [];
  let [beforeFrom] = stretch.before;
  let [afterFrom] = stretch.after;
  const until = (beforeTo: number, afterTo: number) =>
    stretches.push({
      before: [beforeFrom, beforeTo],
      after: [afterFrom, afterTo],
      depth: stretch.depth + 1,
    });
  for (const anchor of chain) {
    if (anchor === undefined) continue;
    until(...anchor);
    pairs.push(anchor);
    beforeFrom = anchor[0] + 1;
    afterFrom = anchor[1] + 1;
  }
  until(stretch.before[1], stretch.after[1]);
  return stretches;
}

/** The place of each key in a stretch; -1 for a key that stands there more than once. */
function onlyPlaces(
  keys: readonly (string | null)[],
  [from, to]: Pair,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let place = from; place < to; place += 1) {
    const key = keys[place] ?? null;
    if (key !== null) places.set(key, places.has(key) ? -1 : place);
  }
  return places;
}
