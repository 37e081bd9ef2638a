// The pairs of texts that say the same. In: sketches of one kind, each id once. Out: the pairs, each
// compared shingle by shingle; the order of the sketches does not matter.
import type { DuplicatePair, TextSketch } from '../../schema/duplicates.ts';
import { compare } from '../order.ts';
import { Buckets, type Crowd } from './candidates.ts';
import { pairOf } from './similarity.ts';

export interface FoundPairs {
  readonly pairs: readonly DuplicatePair[];
  /** The bands that more texts share than are all compared with each other. */
  readonly crowds: readonly Crowd[];
}

/** What is known beside the sketches where only some of a collection are looked at. */
export interface Excerpt {
  /** The texts whose pairs are asked for: all others that share a band with them must be given, … */
  readonly wanted: ReadonlySet<string>;
  /** … but of these bands only the first of all texts. */
  readonly crowds: ReadonlySet<number>;
}

/** All pairs of the texts; or those of some of them. */
export function pairsAmong(
  texts: readonly TextSketch[],
  excerpt: Excerpt | null = null,
): FoundPairs {
  const sorted = [...texts].sort((one, other) => compare(one.id, other.id));
  const buckets = new Buckets(sorted, excerpt?.crowds);
  const pairs: DuplicatePair[] = [];
  sorted.forEach((text, index) => {
    const isWanted = excerpt?.wanted.has(text.id) ?? true;
    for (const place of buckets.before(index)) {
      const other = sorted[place];
      if (other === undefined || !(isWanted || excerpt?.wanted.has(other.id))) continue;
      const pair = pairOf(other, text);
      if (pair !== null) pairs.push(pair);
    }
  });
  return { pairs, crowds: buckets.crowds() };
}
