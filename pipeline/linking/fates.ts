// What became of identifiers: reads all that is known of them, and lets link/ decide. In: identifiers.
// Out: their fates, each computed once in a run.
import { decisionsOn } from '../../db/read/linking/decisions.ts';
import { citationsIn, sayingsOf, titledArticles } from '../../db/read/linking/identifiers.ts';
import { identifiersOf } from '../../db/read/linking/references.ts';
import { Described } from '../../link/described.ts';
import { groupBy } from '../../link/groups.ts';
import { identifierKey } from '../../link/identifiers.ts';
import { textNeeds } from '../../link/textKeys.ts';
import { fateOf } from '../../link/wanted.ts';
import { keyOf } from '../../schema/keys.ts';
import { chunksOf, type LinkScope } from './scope.ts';

/** So many identifiers are looked at together. */
const CHUNK = 200;

/** Sees to it that the fates of these identifiers are known to the run. */
export async function learnFates(scope: LinkScope, identifiers: Iterable<string>): Promise<void> {
  const unknown = [...new Set(identifiers)].filter((one) => !scope.fates.has(one));
  for (const chunk of chunksOf(unknown, CHUNK)) await learn(scope, chunk);
}

async function learn(scope: LinkScope, identifiers: readonly string[]): Promise<void> {
  const { transaction, collectionId, fates } = scope;
  const sayings = await sayingsOf(transaction, collectionId, identifiers);
  const keys = [
    ...identifiers.map((identifier) => keyOf('identifier', identifier)),
    ...sayings.flatMap(({ target, text }) => textNeeds({ kind: 'article', target, text })),
  ];
  const articles = await titledArticles(transaction, collectionId, [...new Set(keys)]);
  const ids = articles.map(({ id }) => id);
  const declared = await identifiersOf(transaction, collectionId, ids);
  const citations = await citationsIn(transaction, collectionId, ids, identifiers);
  const decisions = await decisionsOn(transaction, collectionId, { identifiers });

  const described = new Described(articles);
  const canonical = new Map(articles.map(({ id, canonicalId }) => [id, canonicalId ?? id]));
  const canonicalOf = (id: string) => canonical.get(id) ?? id;
  const pointersBy = groupBy(sayings, ({ identifier }) => identifier);
  const declaredBy = groupBy(declared, ({ value }) => identifierKey(value));
  const citationsBy = groupBy(citations, ({ identifier }) => identifier);
  const decisionsBy = groupBy(decisions, ({ identifier }) => identifier ?? '');
  for (const identifier of identifiers) {
    const said = decisionsBy.get(identifier) ?? [];
    const confirmed = said.filter(({ verdict }) => verdict === 'confirmed');
    const rejected = said
      .filter(({ verdict }) => verdict === 'rejected')
      .map((one) => one.articleId);
    const bearers = (declaredBy.get(identifier) ?? []).map((one) => canonicalOf(one.articleId));
    const citing = (citationsBy.get(identifier) ?? []).map((one) => canonicalOf(one.articleId));
    const cited = {
      identifier,
      bearers: bearers.filter((id) => !rejected.includes(id)),
      confirmed,
      excluded: new Set([...citing, ...rejected]),
      pointers: pointersBy.get(identifier) ?? [],
    };
    fates.set(identifier, fateOf(cited, described));
  }
}
