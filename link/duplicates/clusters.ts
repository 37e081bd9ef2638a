// Clusters of texts that say the same. In: pairs of one kind of text. Out: for each class of pair what
// its pairs join: a text that a twin has may also have a near copy, and is in a cluster of each. A text
// that is used more than once and has no near copy is a cluster of exact copies alone.
import type { DuplicateCluster, DuplicatePair } from '../../schema/duplicates.ts';
import { compare } from '../order.ts';

const CLASSES: readonly DuplicatePair['class'][] = ['near', 'twin', 'contained'];

/** The clusters that pairs make, and those of the texts that are used more than once. */
export function clustersOf(
  pairs: readonly DuplicatePair[],
  repeated: readonly string[],
): readonly DuplicateCluster[] {
  const joined = CLASSES.flatMap((one) => joinedBy(pairs.filter((pair) => pair.class === one)));
  const near = new Set(joined.filter((one) => one.class === 'near').flatMap(({ texts }) => texts));
  const exact = repeated
    .filter((text) => !near.has(text))
    .map((text): DuplicateCluster => ({ class: 'exact', texts: [text], least: 100, most: 100 }));
  return [...joined, ...exact];
}

/** The clusters of pairs of one class. */
function joinedBy(pairs: readonly DuplicatePair[]): readonly DuplicateCluster[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const parents = new Map<string, string>();
  for (const { a, b } of pairs) {
    const [one, other] = [rootOf(parents, a), rootOf(parents, b)];
    // The least id stands for all, so the order of the pairs does not matter.
    if (one < other) parents.set(other, one);
    else if (other < one) parents.set(one, other);
  }
  const found = new Map<string, { texts: Set<string>; least: number; most: number }>();
  for (const { a, b, similarity } of pairs) {
    const root = rootOf(parents, a);
    const cluster = found.get(root) ?? { texts: new Set(), least: similarity, most: similarity };
    found.set(root, cluster);
    cluster.texts.add(a).add(b);
    cluster.least = Math.min(cluster.least, similarity);
    cluster.most = Math.max(cluster.most, similarity);
  }
  return [...found.values()].map(({ texts, least, most }) => ({
    class: first.class,
    texts: [...texts].sort(compare),
    least,
    most,
  }));
}

/** The text that stands for all that are joined with this one; shortens the way to it. */
function rootOf(parents: Map<string, string>, text: string): string {
  let root = text;
  for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root))
    root = parent;
  let at = text;
  for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) {
    parents.set(at, root);
    at = parent;
    if (at === root) break;
  }
  return root;
}
