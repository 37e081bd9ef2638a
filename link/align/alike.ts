// Pairs what is most alike among items that are left over: each at most once, the best first. Of
// long lists only those are compared that stand at about the same place.
import type { Pair } from './common.ts';

const MOST_COMPARED = 2_500;
const BAND = 8;

/** Items of both lists that are not paired. */
export interface Left {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The pairs with at least that score, best first; ties go to those that stand closer. */
export function pairAlike(
  { before, after }: Left,
  score: (before: number, after: number) => number,
  least: number,
): readonly Pair[] {
  const scale = before.length / Math.max(1, after.length);
  const all = before.length * after.length <= MOST_COMPARED;
  const found: { pair: Pair; score: number; apart: number }[] = [];
  after.forEach((other, place) => {
    const middle = Math.floor((place + 0.5) * scale);
    const from = all ? 0 : Math.max(0, middle - BAND);
    const to = all ? before.length : Math.min(before.length, middle + BAND + 1);
    before.slice(from, to).forEach((one, index) => {
      const value = score(one, other);
      if (value < least) return;
      found.push({ pair: [one, other], score: value, apart: Math.abs(from + index - middle) });
    });
  });
  found.sort((a, b) => b.score - a.score || a.apart - b.apart || a.pair[1] - b.pair[1]);
  const used = { before: new Set<number>(), after: new Set<number>() };
  return found.flatMap(({ pair }): readonly Pair[] => {
    if (used.before.has(pair[0]) || used.after.has(pair[1])) return [];
    used.before.add(pair[0]);
    used.after.add(pair[1]);
    return [pair];
  });
}
