// References: those of changed articles, and those that depend on a key that came or went, on an
// identifier whose fate is another now, or on sibling sentences.
import { decidedAbout } from '../../db/read/linking/decisions.ts';
import {
  allReferences,
  concernedReferences,
  keysOffered,
  linksToNoFile,
} from '../../db/read/linking/references.ts';
import {
  printedNowhereElse,
  referencesPrinting,
  vagueReferences,
  vagueSiblings,
} from '../../db/read/linking/siblings.ts';
import { isExistenceKey } from '../../schema/keys.ts';
import { resolveStored } from './resolve.ts';
import { addAll, chunksOf, type LinkScope } from './scope.ts';
import { linkWanted } from './wanted.ts';

/** With more keys than this all references are looked at, which costs less than looking by key. */
const MOST_KEYS = 50_000;

/** Decides what became of all references that the change concerns. */
export async function linkReferences(scope: LinkScope): Promise<void> {
  for (const ids of chunksOf(await concerned(scope))) await resolveStored(scope, ids);
}

async function concerned(scope: LinkScope): Promise<ReadonlySet<string>> {
  const { transaction, collectionId, dirty, root, rootBefore } = scope;
  if (dirty.offers.size > MOST_KEYS) {
    const all = new Set(await allReferences(transaction, collectionId));
    await linkWanted(scope, all);
    return all;
  }
  const ids = await concernedByKeys(scope);
  for (const identifiers of chunksOf(await linkWanted(scope, ids))) {
    addAll(ids, await referencesPrinting(transaction, collectionId, identifiers));
    addAll(ids, await vagueSiblings(transaction, collectionId, identifiers));
  }
  for (const articles of chunksOf(dirty.articles)) {
    addAll(ids, await concernedReferences(transaction, collectionId, { articles, keys: [] }));
    const decisions = await decidedAbout(transaction, collectionId, articles);
    const citing = decisions.flatMap(({ citingArticleId }) => citingArticleId ?? []);
    addAll(
      ids,
      await concernedReferences(transaction, collectionId, { articles: citing, keys: [] }),
    );
  }
  for (const sentences of chunksOf(await turnedSentences(scope)))
    addAll(ids, await vagueReferences(transaction, collectionId, sentences));
  if (root !== rootBefore) addAll(ids, await linksToNoFile(transaction, collectionId));
  return ids;
}

async function concernedByKeys(scope: LinkScope): Promise<Set<string>> {
  const { transaction, collectionId } = scope;
  const ids = new Set<string>();
  for (const keys of chunksOf(await turnedKeys(scope)))
    addAll(ids, await concernedReferences(transaction, collectionId, { articles: [], keys }));
  return ids;
}

/** The dirty keys without those of which only the existence matters and that others offer too. */
async function turnedKeys({ transaction, collectionId, dirty }: LinkScope) {
  const keys = [...dirty.offers];
  const existence = keys.filter(isExistenceKey);
  const others = await keysOffered(transaction, collectionId, existence, [...dirty.articles]);
  const unturned = new Set(others);
  return keys.filter((key) => !unturned.has(key));
}

/** The sentences that began or ceased to print an identifier which they print nowhere else. */
async function turnedSentences({ transaction, collectionId, dirty }: LinkScope) {
  const turned = new Set<string>();
  const articles = [...dirty.articles];
  for (const chunk of chunksOf(dirty.printed)) {
    const printed = chunk.flatMap((one) => {
      const [sentence = '', ...identifier] = one.split(' ');
      return sentence === '' ? [] : [{ sentence, identifier: identifier.join(' ') }];
    });
    const found = await printedNowhereElse(transaction, collectionId, printed, articles);
    addAll(
      turned,
      found.map(({ sentence }) => sentence),
    );
  }
  return turned;
}
