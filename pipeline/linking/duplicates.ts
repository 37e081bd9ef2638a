// Duplicates: articles that say the same, and rows of articles. Texts first, then the pairs of those that
// came and went, then what these join.
import { pairsOfTexts } from '../../db/read/linking/duplicates.ts';
import { bandedTexts, type BandedText } from '../../db/read/linking/maskedTexts.ts';
import { countAgain, removeTexts, unusedTexts } from '../../db/store/linking/texts.ts';
import { linkClusters } from './clusters.ts';
import { linkPairs } from './pairs.ts';
import { addAll, chunksOf, type LinkScope } from './scope.ts';
import { linkTexts } from './texts.ts';

/** With so many new texts, what the server knows of the tables is out of date. */
const LARGE = 1_000;

/** Decides what says the same as the dirty articles do and did. */
export async function linkDuplicates(scope: LinkScope): Promise<void> {
  const { dirty } = scope;
  const articles = new Set([...dirty.articles, ...dirty.recast]);
  const { added, touched } = await linkTexts(scope, articles);
  const isLarge = added.size > LARGE;
  if (isLarge) await countAgain(scope.transaction, ['masked_texts', 'text_uses']);
  const turned = new Set(touched);
  const { removed, partners } = await removeUnused(scope, touched);
  addAll(turned, partners);
  const gone = new Set(removed.map(({ id }) => id));
  const stayed = new Set([...added].filter((id) => !gone.has(id)));
  // What came and went in the same run was never counted.
  const counted = removed.filter(({ id }) => !added.has(id));
  addAll(turned, await linkPairs(scope, stayed, counted));
  if (isLarge) await countAgain(scope.transaction, ['duplicate_pairs']);
  await linkClusters(scope, turned);
}

/** Takes away the texts that nobody uses; gives them, and what they made pairs with. */
async function removeUnused({ transaction, collectionId }: LinkScope, touched: Iterable<string>) {
  const removed: BandedText[] = [];
  const partners = new Set<string>();
  for (const texts of chunksOf(touched)) {
    const unused = await unusedTexts(transaction, collectionId, texts);
    if (unused.length === 0) continue;
    removed.push(...(await bandedTexts(transaction, collectionId, { ids: unused, bands: [] })));
    for (const { a, b } of await pairsOfTexts(transaction, collectionId, unused))
      partners.add(a).add(b);
    await removeTexts(transaction, collectionId, unused);
  }
  return { removed, partners };
}
