// Pairs of texts that say the same, after texts came and went. Two ways to the same pairs: a few texts
// are looked up by their bands; of many, all texts of the collection are read once and compared in
// memory.
import {
  allPairs,
  crowdsOf,
  pairsOfTexts,
  type StoredPair,
} from '../../db/read/linking/duplicates.ts';
import {
  allTexts,
  bandedTexts,
  countTexts,
  textsById,
  type BandedText,
} from '../../db/read/linking/maskedTexts.ts';
import { bandId, storeCrowds, storePairs } from '../../db/store/linking/duplicates.ts';
import { comparisonsOf, pairsAmong } from '../../link/duplicates/pairs.ts';
import { pairOf } from '../../link/duplicates/similarity.ts';
import { linkCrowds } from './crowds.ts';
import { addAll, chunksOf, type LinkScope } from './scope.ts';

/** So many texts are looked up rather than compared in memory, … */
const FEW = 500;
/** … and more of them too, where they are a smaller share of all. */
const SHARE = 0.25;
const CHUNK = 500;

/** Brings the pairs up to date; gives the ids of texts that have other pairs now. */
export async function linkPairs(
  scope: LinkScope,
  added: ReadonlySet<string>,
  removed: readonly BandedText[],
): Promise<ReadonlySet<string>> {
  const changed = added.size + removed.length;
  if (changed === 0) return new Set();
  if (changed > FEW) {
    const count = await countTexts(scope.transaction, scope.collectionId);
    if (changed > SHARE * count) return linkAll(scope);
  }
  const touched = new Set<string>();
  const news: BandedText[] = [];
  for (const ids of chunksOf(added))
    news.push(...(await bandedTexts(scope.transaction, scope.collectionId, { ids, bands: [] })));
  const turned = await linkCrowds(scope, news, removed);
  for (const wanted of chunksOf(new Set([...added, ...turned]), CHUNK))
    addAll(touched, await linkSome(scope, wanted));
  return touched;
}

async function linkAll({ transaction, collectionId }: LinkScope): Promise<ReadonlySet<string>> {
  const { pairs, crowds } = pairsAmong(await allTexts(transaction, collectionId));
  const crowded = new Set(crowds.map(({ band }) => band));
  const before = await crowdsOf(transaction, collectionId, null);
  const dissolved = before.map(({ band }) => band).filter((band) => !crowded.has(band));
  await storeCrowds(transaction, collectionId, crowds, dissolved);
  return storeDifference(
    { transaction, collectionId },
    await allPairs(transaction, collectionId),
    pairs,
  );
}

/** Makes the pairs of these texts anew. */
async function linkSome(
  { transaction, collectionId }: LinkScope,
  wanted: readonly string[],
): Promise<ReadonlySet<string>> {
  const own = await bandedTexts(transaction, collectionId, { ids: wanted, bands: [] });
  const bands = [...new Set(own.flatMap((text) => [...text.bands]))];
  const crowds = await crowdsOf(transaction, collectionId, bands.map(bandId));
  const isWanted = new Set(wanted);
  // The first of a crowd is compared with all of it.
  const alone = crowds.filter(({ first }) => !isWanted.has(first));
  const closed = new Set(alone.map(({ band }) => band));
  const texts = await bandedTexts(transaction, collectionId, {
    ids: [...wanted, ...alone.map(({ first }) => first)],
    bands: bands.filter((band) => !closed.has(band)),
  });
  const comparisons = comparisonsOf({
    texts,
    crowds: new Set(crowds.map(({ band }) => band)),
    wanted: isWanted,
  });
  const pairs: StoredPair[] = [];
  for (const some of chunksOf(comparisons, 20 * CHUNK)) {
    const ids = [...new Set(some.flat())];
    const found = await textsById(transaction, collectionId, ids);
    const byId = new Map(found.map((text) => [text.id, text]));
    for (const [a, b] of some) {
      const [one, other] = [byId.get(a), byId.get(b)];
      const pair = one && other ? pairOf(one, other) : null;
      if (one && pair !== null) pairs.push({ kind: one.kind, ...pair });
    }
  }
  const before = await pairsOfTexts(transaction, collectionId, wanted);
  return storeDifference({ transaction, collectionId }, before, pairs);
}

/** Makes the pairs `before` the pairs `after`; gives the ids of texts in pairs that differ. */
async function storeDifference(
  { transaction, collectionId }: Pick<LinkScope, 'transaction' | 'collectionId'>,
  before: readonly StoredPair[],
  after: readonly StoredPair[],
): Promise<ReadonlySet<string>> {
  const keyOf = ({ a, b }: StoredPair) => `${a} ${b}`;
  const stored = new Set(before.map(keyOf));
  const found = new Set(after.map(keyOf));
  const gone = before.filter((pair) => !found.has(keyOf(pair)));
  const come = after.filter((pair) => !stored.has(keyOf(pair)));
  for (const pairs of chunksOf(gone)) await storePairs(transaction, collectionId, [], pairs);
  for (const pairs of chunksOf(come)) await storePairs(transaction, collectionId, pairs, []);
  return new Set([...gone, ...come].flatMap(({ a, b }) => [a, b]));
}
