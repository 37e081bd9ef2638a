// Aligns two lists: which item of the new one is which item of the old one. First what is equal and
// in order, then what is equal and elsewhere, then what is alike between the same neighbours.
import { commonKeys, type Pair } from './common.ts';
import { longestIncreasing } from './increasing.ts';
import { pairAlike, type Left } from './alike.ts';

/** What an item is known by. */
export interface Item {
  /** The strongest first; null where the item has none. Both lists have the same number of them. */
  readonly keys: readonly (string | null)[];
}

export interface Likeness<T extends Item> {
  /** How alike two items are; what is below `least` is another one. */
  readonly of: (before: T, after: T) => number;
  readonly least: number;
  /** Whether what is alike may stand between other neighbours. */
  readonly anywhere: boolean;
}

/** For each item of `after` the index of the item of `before` that it is; null for a new one. */
export function alignLists<T extends Item>(
  before: readonly T[],
  after: readonly T[],
  alike: Likeness<T>,
): readonly (number | null)[] {
  const kept: (number | null)[] = after.map(() => null);
  if (before.length === 0) return kept;
  const taken = new Uint8Array(before.length);
  const keep = ([one, other]: Pair): void => {
    kept[other] = one;
    taken[one] = 1;
  };
  const keysAt = (items: readonly T[], level: number) =>
    items.map(({ keys }) => keys[level] ?? null);
  commonKeys(keysAt(before, 0), keysAt(after, 0)).forEach(keep);
  const levels = after[0]?.keys.length ?? 0;
  for (let level = 0; level < levels; level += 1) {
    equalAnywhere(keysAt(before, level), keysAt(after, level), taken, kept).forEach(keep);
  }
  const score = (one: number, other: number): number => {
    const [old, now] = [before[one], after[other]];
    return old === undefined || now === undefined ? 0 : alike.of(old, now);
  };
  for (const gap of gapsBetween(taken, kept)) pairAlike(gap, score, alike.least).forEach(keep);
  if (alike.anywhere) pairAlike(leftIn(taken, kept), score, alike.least).forEach(keep);
  return kept;
}

/** What is left of both lists and has the same key: the first is the first, the second the second. */
function equalAnywhere(
  before: readonly (string | null)[],
  after: readonly (string | null)[],
  taken: Uint8Array,
  kept: readonly (number | null)[],
): readonly Pair[] {
  const waiting = new Map<string, number[]>();
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const key = before[index] ?? null;
    if (taken[index] !== 0 || key === null) continue;
    const same = waiting.get(key);
    if (same) same.push(index);
    else waiting.set(key, [index]);
  }
  const pairs: Pair[] = [];
  after.forEach((key, index) => {
    const one = kept[index] === null && key !== null ? waiting.get(key)?.pop() : undefined;
    if (one !== undefined) pairs.push([one, index]);
  });
  return pairs;
}

/** What is left between neighbours that kept their order. */
function gapsBetween(taken: Uint8Array, kept: readonly (number | null)[]): readonly Left[] {
  const matched = kept.flatMap((one, index): Pair[] => (one === null ? [] : [[one, index]]));
  const chain = longestIncreasing(matched.map(([one]) => one)).flatMap(
    (index) => matched[index] ?? [],
  );
  const gaps: Left[] = [];
  let [beforeFrom, afterFrom] = [0, 0];
  for (let place = 0; place <= chain.length; place += 2) {
    const beforeTo = chain[place] ?? taken.length;
    const afterTo = chain[place + 1] ?? kept.length;
    const before = range(beforeFrom, beforeTo).filter((index) => taken[index] === 0);
    const after = range(afterFrom, afterTo).filter((index) => kept[index] === null);
    if (before.length > 0 && after.length > 0) gaps.push({ before, after });
    [beforeFrom, afterFrom] = [beforeTo + 1, afterTo + 1];
  }
  return gaps;
}

function leftIn(taken: Uint8Array, kept: readonly (number | null)[]): Left {
  return {
    before: range(0, taken.length).filter((index) => taken[index] === 0),
    after: range(0, kept.length).filter((index) => kept[index] === null),
  };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
