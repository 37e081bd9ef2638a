// Clusters of texts that say the same: made anew around the texts that have other pairs now, or are
// used in other places.
import { clustersWith, pairsAround, usesOf } from '../../db/read/linking/duplicates.ts';
import { clusterId, removeClusters, storeClusters } from '../../db/store/linking/duplicates.ts';
import { clustersOf } from '../../link/duplicates/clusters.ts';
import { DUPLICATE_CLASSES, type DuplicateClass } from '../../schema/duplicates.ts';
import { chunksOf, type LinkScope } from './scope.ts';

interface Member {
  readonly text: string;
  readonly class: DuplicateClass;
}

/** Brings the clusters of these texts up to date, and of all that are joined with them. */
export async function linkClusters(
  { transaction, collectionId }: LinkScope,
  touched: ReadonlySet<string>,
): Promise<void> {
  if (touched.size === 0) return;
  const pairs = await pairsAround(transaction, collectionId, [...touched]);
  const near = pairs.filter((pair) => pair.class === 'near').flatMap(({ a, b }) => [a, b]);
  const texts = new Set([...touched, ...pairs.flatMap(({ a, b }) => [a, b])]);
  const uses = new Map(
    (await usesOf(transaction, collectionId, [...texts])).map((text) => [text.id, text]),
  );
  const decided = new Set([...touched, ...near]);
  const repeated = [...decided].filter((text) => (uses.get(text)?.uses ?? 0) > 1);
  const clusters = clustersOf(pairs, repeated).map((cluster) => ({
    ...cluster,
    kind: uses.get(cluster.texts[0] ?? '')?.kind ?? 'block',
    uses: cluster.texts.reduce((sum, text) => sum + (uses.get(text)?.uses ?? 0), 0),
  }));
  const members: readonly Member[] = [
    ...[...touched].flatMap((text) => DUPLICATE_CLASSES.map((one) => ({ text, class: one }))),
    ...pairs.flatMap((pair) => [pair.a, pair.b].map((text) => ({ text, class: pair.class }))),
    ...near.map((text): Member => ({ text, class: 'exact' })),
  ];
  const before = await clustersWith(transaction, collectionId, members);
  const found = new Set(clusters.map((cluster) => clusterId(collectionId, cluster)));
  const gone = before.filter((id) => !found.has(id));
  await removeClusters(transaction, collectionId, gone);
  for (const some of chunksOf(clusters)) await storeClusters(transaction, collectionId, some);
}
