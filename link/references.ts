// What references point at. In: the references of a collection that can be bound, the identifiers
// that its articles bear, and where links lead in it. Out: what became of each. Identifiers are all
// of the collection's own schemes, so one that no article bears is one that is wanted.
import type {
  DeclaredIdentifier,
  ReferenceCandidate,
  ReferenceResolution,
} from '../schema/graph.ts';
import { identifierKey, isIdentifier } from './identifiers.ts';
import type { Links, Outcome } from './links.ts';

/** One resolution for each candidate, in the order of the candidates. */
export function resolveReferences(
  candidates: readonly ReferenceCandidate[],
  identifiers: readonly DeclaredIdentifier[],
  links: Links,
): readonly ReferenceResolution[] {
  const bearers = bearersOf(identifiers);
  return candidates.map((candidate) => ({
    id: candidate.id,
    ...outcomeOf(candidate, bearers, links),
  }));
}

type Bearers = ReadonlyMap<string, ReadonlySet<string>>;

function bearersOf(identifiers: readonly DeclaredIdentifier[]): Bearers {
  const bearers = new Map<string, Set<string>>();
  for (const { value, articleId } of identifiers) {
    const key = identifierKey(value);
    const articles = bearers.get(key);
    if (articles) articles.add(articleId);
    else bearers.set(key, new Set([articleId]));
  }
  return bearers;
}

function outcomeOf(candidate: ReferenceCandidate, bearers: Bearers, links: Links): Outcome {
  if (candidate.kind === 'section') return links.toAnchor(candidate);
  if (candidate.kind === 'url') return links.toAddress(candidate);
  const found = byIdentifier(candidate, bearers) ?? links.toFile(candidate);
  return (
    found ??
    (isIdentifier(candidate.target, candidate.printed)
      ? wanted(candidate)
      : links.toNoFile(candidate))
  );
}

function byIdentifier({ target }: ReferenceCandidate, bearers: Bearers): Outcome | null {
  const key = identifierKey(target);
  const articles = [...(bearers.get(key) ?? [])];
  const [only] = articles;
  if (only === undefined) return null;
  const isClear = articles.length === 1;
  return {
    status: isClear ? 'resolved' : 'ambiguous',
    targetArticleId: isClear ? only : null,
    targetSectionId: null,
    evidence: isClear
      ? `explicit identifier ${key}`
      : `${articles.length} articles bear the identifier ${key}`,
  };
}

function wanted({ target }: ReferenceCandidate): Outcome {
  const evidence = `no article of the collection bears the identifier ${identifierKey(target)}`;
  return { status: 'wanted', targetArticleId: null, targetSectionId: null, evidence };
}
