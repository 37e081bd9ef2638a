// References: those of changed articles, and those that depend on a key that came or went.
import {
  allReferences,
  anchoredSections,
  articlesOffering,
  concernedReferences,
  identifiersOf,
  keysOffered,
  linksToNoFile,
  referencesOf,
} from '../../db/read/linking/references.ts';
import { storeResolutions } from '../../db/store/linking/references.ts';
import { folderKey } from '../../link/linkKeys.ts';
import { Links } from '../../link/links.ts';
import { resolveReferences } from '../../link/references.ts';
import { isExistenceKey } from '../../schema/keys.ts';
import { addAll, chunksOf, type LinkScope } from './scope.ts';

/** With more keys than this all references are looked at, which costs less than looking by key. */
const MOST_KEYS = 50_000;

/** Decides what became of all references that the change concerns. */
export async function linkReferences(scope: LinkScope): Promise<void> {
  for (const ids of chunksOf(await concerned(scope))) await resolve(scope, ids);
}

async function concerned(scope: LinkScope): Promise<ReadonlySet<string>> {
  const { transaction, collectionId, dirty, root, rootBefore } = scope;
  if (dirty.offers.size > MOST_KEYS) return new Set(await allReferences(transaction, collectionId));
  const ids = new Set<string>();
  for (const articles of chunksOf(dirty.articles)) {
    addAll(ids, await concernedReferences(transaction, collectionId, { articles, keys: [] }));
  }
  for (const keys of chunksOf(await turnedKeys(scope))) {
    addAll(ids, await concernedReferences(transaction, collectionId, { articles: [], keys }));
  }
  if (root !== rootBefore) addAll(ids, await linksToNoFile(transaction, collectionId));
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

async function resolve(scope: LinkScope, ids: readonly string[]): Promise<void> {
  const { transaction, collectionId, root } = scope;
  const references = await referencesOf(transaction, collectionId, ids);
  const needs = [...new Set(references.flatMap((reference) => reference.needs))];
  const keys = needs.filter((key) => !isExistenceKey(key));
  const own = [...new Set(references.map(({ articleId }) => articleId))];
  const articles = await articlesOffering(transaction, collectionId, keys, own);
  const found = articles.map(({ id }) => id);
  const sections = await anchoredSections(transaction, collectionId, found);
  const identifiers = await identifiersOf(transaction, collectionId, found);
  const folders = new Set(
    await keysOffered(transaction, collectionId, needs.filter(isExistenceKey)),
  );
  const hasFolder = (name: string) => folders.has(folderKey(name));
  const canonical = new Map(articles.map(({ id, canonicalId }) => [id, canonicalId ?? id]));
  const bearers = identifiers.map((identifier) => ({
    ...identifier,
    articleId: canonical.get(identifier.articleId) ?? identifier.articleId,
  }));
  const links = new Links(articles, sections, { root, hasFolder });
  const resolutions = resolveReferences(references, bearers, links);
  await storeResolutions(transaction, collectionId, resolutions);
}
