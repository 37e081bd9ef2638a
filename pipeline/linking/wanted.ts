// Wanted articles: identifiers that are cited and that no article bears. Looks at those that changed
// documents print or printed, that what came or went could be, and that persons decided about; what
// turns out otherwise concerns every reference that prints it.
import { decidedAbout } from '../../db/read/linking/decisions.ts';
import { identifiersPrinted, inboundCounts } from '../../db/read/linking/identifiers.ts';
import { storeWanted } from '../../db/store/linking/wanted.ts';
import { learnFates } from './fates.ts';
import { addAll, chunksOf, type LinkScope } from './scope.ts';

const CHUNK = 200;

/**
 * Decides it for the identifiers that are dirty and for those that these references print, which a
 * key that came or went concerns; gives all whose references may have another outcome.
 */
export async function linkWanted(
  scope: LinkScope,
  references: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const { transaction, collectionId, dirty } = scope;
  const turned = new Set<string>();
  for (const ids of chunksOf(references))
    addAll(turned, await identifiersPrinted(transaction, collectionId, ids));
  for (const articles of chunksOf(dirty.articles)) {
    const decisions = await decidedAbout(transaction, collectionId, articles);
    addAll(
      turned,
      decisions.flatMap(({ identifier }) => identifier ?? []),
    );
  }
  for (const identifiers of chunksOf(new Set([...dirty.identifiers, ...turned]), CHUNK))
    addAll(turned, await decide(scope, identifiers));
  return turned;
}

async function decide(scope: LinkScope, identifiers: readonly string[]) {
  const { transaction, collectionId, fates } = scope;
  await learnFates(scope, identifiers);
  const counts = await inboundCounts(transaction, collectionId, identifiers);
  const wanted = identifiers.flatMap((identifier) => {
    const fate = fates.get(identifier);
    if (!fate?.isCited) return [];
    if (fate.status !== 'wanted' && fate.status !== 'inferred') return [];
    const { articleId: inferredArticleId, score, evidence, descriptions } = fate;
    const inbound = counts.get(identifier) ?? 0;
    return [{ identifier, inbound, inferredArticleId, score, evidence, descriptions }];
  });
  return storeWanted(transaction, collectionId, identifiers, wanted);
}
