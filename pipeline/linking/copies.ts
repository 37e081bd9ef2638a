// Which of the exact copies of an article stands for all. What ceases to stand for itself, or begins to,
// changes what its identifiers, paths and goals mean to others.
import { copiesOf, heldByArticles, type StoredCopy } from '../../db/read/linking/copies.ts';
import { storeCanonicals } from '../../db/store/linking/copies.ts';
import { canonicalOf } from '../../link/copies.ts';
import { groupBy } from '../../link/groups.ts';
import { addAll, chunksOf, type LinkScope } from './scope.ts';

/** Decides it for all articles with a dirty key. */
export async function linkCopies({ transaction, collectionId, dirty }: LinkScope): Promise<void> {
  for (const copyKeys of chunksOf(dirty.copies)) {
    const copies = await copiesOf(transaction, collectionId, copyKeys);
    const changed = await storeCanonicals(transaction, collectionId, canonicals(copies));
    if (changed.length === 0) continue;
    addAll(dirty.recast, changed);
    const held = await heldByArticles(transaction, collectionId, changed);
    addAll(dirty.offers, held.offers);
    addAll(dirty.tasks, held.tasks);
    addAll(dirty.identifiers, held.identifiers);
  }
}

function canonicals(copies: readonly StoredCopy[]) {
  const byKey = groupBy(copies, ({ copyKey }) => copyKey);
  return [...byKey.values()].flatMap((same) => {
    const canonical = canonicalOf(same);
    return same.map(({ id }) => ({ id, canonicalId: id === canonical.id ? null : canonical.id }));
  });
}
