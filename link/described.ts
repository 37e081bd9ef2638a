// Which articles words mean. In: articles, and words that quote a title or describe one. Out: the
// articles that fit, best first, copies counted as one. None of them is bound here: who asks decides
// by whether one is clearly ahead.
import type { TargetCandidate, TitledArticle } from '../schema/referring.ts';
import { compare } from './order.ts';
import { likeness, subjectOf, subjectsOf } from './subjects.ts';
import { titleForm } from './titles.ts';

/** How far the best candidate must be ahead of the next to be meant. */
const AHEAD = 0.1;

/** The articles whose title is one of the given forms. */
export function withTitle(
  forms: readonly string[],
  articles: readonly TitledArticle[],
): readonly TargetCandidate[] {
  const known = new Set(forms);
  return ranked(
    articles.flatMap((article) => {
      const form = titleForm(article.title);
      if (form === null || !known.has(form)) return [];
      return [candidate(article, 1, `title “${article.title}”`)];
    }),
  );
}

/** The articles that are about what a description says, those first that agree in more words. */
export function describedBy(
  description: string,
  articles: readonly TitledArticle[],
): readonly TargetCandidate[] {
  const subject = subjectOf(description);
  if (subject === null) return [];
  return ranked(
    articles.flatMap((article) => {
      const scores = subjectsOf(article.title, article.goal).map((one) => likeness(subject, one));
      const score = Math.max(0, ...scores);
      if (score === 0) return [];
      const evidence = `description “${description}” fits the title “${article.title}”`;
      return [candidate(article, score, evidence)];
    }),
  );
}

/** The candidate that is clearly ahead of all others; null where none is. */
export function clearBest(candidates: readonly TargetCandidate[]): TargetCandidate | null {
  const [best, next] = candidates;
  if (best === undefined) return null;
  return next === undefined || best.score - next.score >= AHEAD ? best : null;
}

/** Candidates best first; of those for one target only the best. */
export function ranked(candidates: readonly TargetCandidate[]): readonly TargetCandidate[] {
  const sorted = [...candidates].sort(
    (a, b) =>
      b.score - a.score || compare(targetOf(a), targetOf(b)) || compare(a.evidence, b.evidence),
  );
  const seen = new Set<string>();
  return sorted.filter((one) => {
    const isNew = !seen.has(targetOf(one));
    seen.add(targetOf(one));
    return isNew;
  });
}

function targetOf({ articleId, identifier }: TargetCandidate): string {
  return articleId ?? `identifier ${identifier ?? ''}`;
}

function candidate(article: TitledArticle, score: number, evidence: string): TargetCandidate {
  return { articleId: article.canonicalId ?? article.id, identifier: null, score, evidence };
}
