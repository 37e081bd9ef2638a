// How alike two texts are, and what that makes them. In: two sketches. Out: the pair, or null where
// they do not have enough in common to be told of, as texts of two kinds never have.
import type { DuplicatePair, TextSketch } from '../../schema/duplicates.ts';

const ARTICLES_NEAR = 0.7;
const BLOCKS_NEAR = 0.8;
const CONTAINED = 0.85;
/** A text with fewer shingles is found in many others by chance. */
const FEWEST_CONTAINED = 12;

/** How many values two sorted lists have in common. */
export function sharedCount(a: Int32Array, b: Int32Array): number {
  let [left, right, shared] = [0, 0, 0];
  while (left < a.length && right < b.length) {
    const [one = 0, other = 0] = [a[left], b[right]];
    if (one === other) shared += 1;
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  return shared;
}

/** The pair that two texts make; null where they are not alike. */
export function pairOf(first: TextSketch, second: TextSketch): DuplicatePair | null {
  if (first.kind !== second.kind) return null;
  const [a, b] = first.id < second.id ? [first, second] : [second, first];
  const fewest = Math.min(a.shingles.length, b.shingles.length);
  const most = Math.max(a.shingles.length, b.shingles.length);
  const mayContain = a.kind === 'article' && fewest >= FEWEST_CONTAINED;
  const near = a.kind === 'article' ? ARTICLES_NEAR : BLOCKS_NEAR;
  if (!mayContain && fewest < near * most) return null;
  const shared = sharedCount(a.shingles, b.shingles);
  const jaccard = shared / (fewest + most - shared);
  const containment = shared / fewest;
  const isContained = mayContain && containment >= CONTAINED;
  if (!(jaccard >= near) && !isContained) return null;
  return {
    a: a.id,
    b: b.id,
    class: isTwin(a, b) ? 'twin' : jaccard >= near ? 'near' : 'contained',
    similarity: Math.floor(100 * jaccard),
    containment: Math.floor(100 * containment),
  };
}

/** Whether texts that are alike are so for different platforms. */
function isTwin(a: TextSketch, b: TextSketch): boolean {
  if (a.twinKey !== b.twinKey) return false;
  if (a.platformKey !== b.platformKey) return true;
  const [some, others] = [a.platforms, b.platforms];
  return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));
}
