// The pairs of texts that say the same. In: sketches, each id once. Out: the pairs, each compared shingle
// by shingle; the order of the sketches does not matter.
import type { DuplicatePair, TextKind, TextSketch } from '../../schema/duplicates.ts';
import { compare } from '../order.ts';
import { Buckets, type Banded, type Crowd } from './candidates.ts';
import { pairOf } from './similarity.ts';

/** A pair with the kind of its texts. */
export interface FoundPair extends DuplicatePair {
  readonly kind: TextKind;
}

/** All pairs of texts, and the bands that too many of them share. */
export function pairsAmong(texts: readonly TextSketch[]): {
  readonly pairs: readonly FoundPair[];
  readonly crowds: readonly Crowd[];
} {
  const sorted = inOrder(texts);
  const buckets = new Buckets(sorted);
  const pairs: FoundPair[] = [];
  sorted.forEach((text, index) => {
    for (const place of buckets.before(index)) {
      const other = sorted[place];
      const pair = other === undefined ? null : pairOf(other, text);
      if (pair !== null) pairs.push({ kind: text.kind, ...pair });
    }
  });
  return { pairs, crowds: buckets.crowds() };
}

/** Some texts of a collection, enough to tell what others are compared with. */
export interface Excerpt {
  /** All texts that share a band with those that are asked for; of a crowd, the first. */
  readonly texts: readonly Banded[];
  /** The bands that are crowds. */
  readonly crowds: ReadonlySet<number>;
  /** The ids of the texts that are asked for. */
  readonly wanted: ReadonlySet<string>;
}

/** The ids of what is to be compared with the texts that are asked for, the lesser one first. */
export function comparisonsOf({ texts, crowds, wanted }: Excerpt): readonly [string, string][] {
  const sorted = inOrder(texts);
  const buckets = new Buckets(sorted, crowds);
  return sorted.flatMap(({ id }, index) =>
    buckets
      .before(index)
      .map((place): [string, string] => [sorted[place]?.id ?? '', id])
      .filter((ids) => ids.some((one) => wanted.has(one))),
  );
}

function inOrder<Text extends Banded>(texts: readonly Text[]): readonly Text[] {
  return [...texts].sort((one, other) => compare(one.id, other.id));
}
