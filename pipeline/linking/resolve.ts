// Resolves stored references: reads all that they could mean, lets link/ decide, and writes what
// became of them.
import { decisionsOn, type Decision } from '../../db/read/linking/decisions.ts';
import { printedBy } from '../../db/read/linking/identifiers.ts';
import {
  anchoredSections,
  articlesOffering,
  identifiersOf,
  keysOffered,
  referencesOf,
  type StoredReference,
} from '../../db/read/linking/references.ts';
import { storeCandidates } from '../../db/store/linking/candidates.ts';
import { storeResolutions } from '../../db/store/linking/references.ts';
import { bearersIn } from '../../link/bearers.ts';
import { Described } from '../../link/described.ts';
import { folderKey } from '../../link/linkKeys.ts';
import { Links } from '../../link/links.ts';
import { pointerId } from '../../link/pointers.ts';
import { resolveReferences } from '../../link/resolve.ts';
import { isExistenceKey } from '../../schema/keys.ts';
import type { ReferenceDecisions } from '../../schema/referring.ts';
import { learnFates } from './fates.ts';
import type { LinkScope } from './scope.ts';

/** Decides what became of these references. */
export async function resolveStored(scope: LinkScope, ids: readonly string[]): Promise<void> {
  const { transaction, collectionId, fates } = scope;
  const references = await referencesOf(transaction, collectionId, ids);
  const printed = await printedBy(transaction, collectionId, vagueSentences(references));
  const own = references.flatMap(({ identifier }) => identifier ?? []);
  await learnFates(scope, [...own, ...[...printed.values()].flat()]);
  const places = await placesOf(scope, references);
  const decisions = await decisionsBy(scope, references);
  const resolutions = resolveReferences(references, { ...places, fates, printed, decisions });
  await storeResolutions(transaction, scope, resolutions);
  await storeCandidates(transaction, collectionId, resolutions);
}

function vagueSentences(references: readonly StoredReference[]): readonly string[] {
  const vague = references.filter(({ identifier }) => identifier === null);
  return [...new Set(vague.flatMap(({ sentence }) => sentence ?? []))];
}

/** The articles that the references could lead to, and what is found in them. */
async function placesOf(
  { transaction, collectionId, root }: LinkScope,
  references: readonly StoredReference[],
) {
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
  const canonicalOf = (id: string) => canonical.get(id) ?? id;
  const languages = new Map(articles.map(({ id, language }) => [id, language]));
  return {
    languageOf: (id: string) => languages.get(id) ?? null,
    links: new Links(articles, sections, { root, hasFolder }),
    described: new Described(articles),
    bearersOf: bearersIn(
      identifiers.map((one) => ({ ...one, articleId: canonicalOf(one.articleId) })),
    ),
    canonicalOf,
  };
}

/** What persons said of the references: of the row itself, or of one that says the same there. */
async function decisionsBy(
  { transaction, collectionId }: LinkScope,
  references: readonly StoredReference[],
): Promise<ReadonlyMap<string, ReferenceDecisions>> {
  const pointers = references.map(pointerId);
  const ids = references.map(({ id }) => id);
  const identifiers = references.flatMap(({ identifier }) => identifier ?? []);
  const sought = { references: ids, pointers, identifiers };
  const all = await decisionsOn(transaction, collectionId, sought);
  const found = new Map<string, Decision[]>();
  for (const decision of all)
    for (const key of [decision.pointer, decision.referenceId, decision.identifier])
      if (key !== null) found.set(key, [...(found.get(key) ?? []), decision]);
  const byReference = new Map<string, ReferenceDecisions>();
  references.forEach(({ id, identifier }, index) => {
    const own = [id, pointers[index] ?? ''].flatMap((key) => found.get(key) ?? []);
    const said = [...own, ...(found.get(identifier ?? '') ?? [])];
    if (said.length === 0) return;
    const confirmed = own.find(({ verdict }) => verdict === 'confirmed') ?? null;
    const rejected = said.filter(({ verdict }) => verdict === 'rejected');
    const decided = { confirmed, rejected: new Set(rejected.map(({ articleId }) => articleId)) };
    byReference.set(id, decided);
  });
  return byReference;
}
