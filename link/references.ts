// What references by identifier point at. In: the references of a collection and the identifiers
// that its articles bear. Out: what became of each. All candidates are of the collection's own
// schemes, so an identifier that no article bears is one that is wanted.
import type {
  DeclaredIdentifier,
  ReferenceCandidate,
  ReferenceResolution,
} from '../schema/graph.ts';

/** One resolution for each candidate, in the order of the candidates. */
export function resolveReferences(
  candidates: readonly ReferenceCandidate[],
  identifiers: readonly DeclaredIdentifier[],
): readonly ReferenceResolution[] {
  const bearers = new Map<string, Set<string>>();
  for (const { value, articleId } of identifiers) {
    const key = identifierKey(value);
    const articles = bearers.get(key);
    if (articles) articles.add(articleId);
    else bearers.set(key, new Set([articleId]));
  }
  return candidates.map(({ id, target }) => {
    const key = identifierKey(target);
    const articles = [...(bearers.get(key) ?? [])];
    const [only = null] = articles;
    if (articles.length === 0) {
      const evidence = `no article of the collection bears the identifier ${key}`;
      return { id, status: 'wanted', targetArticleId: null, evidence };
    }
    if (articles.length > 1) {
      const evidence = `${articles.length} articles bear the identifier ${key}`;
      return { id, status: 'ambiguous', targetArticleId: null, evidence };
    }
    const evidence = `explicit identifier ${key}`;
    return { id, status: 'resolved', targetArticleId: only, evidence };
  });
}

/** The form in which identifiers are compared: "kb 2260" and "KB-2260" are "KB2260". */
function identifierKey(identifier: string): string {
  return identifier.replace(/[\s_-]/g, '').toUpperCase();
}
