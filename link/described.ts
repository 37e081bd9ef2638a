// Which articles words mean. In: articles, then words that quote a title or describe one. Out: the
// articles that fit, best first, copies counted as one. None of them is bound here: who asks decides
// by whether one is clearly ahead.
import type { TargetCandidate, TitledArticle } from '../schema/referring.ts';
import { compare } from './order.ts';
import { likeness, subjectNeeds, subjectOf, subjectOffers, subjectsOf } from './subjects.ts';
import { titleForm } from './titles.ts';

/** How far the best candidate must be ahead of the next to be meant. */
const AHEAD = 0.1;
/** More are not told one by one. */
const MOST = 20;

/** Finds articles by their titles and by what these are about. */
export class Described {
  readonly #titles = new Map<string, TitledArticle[]>();
  readonly #subjects = new Map<number, TitledArticle[]>();

  constructor(articles: readonly TitledArticle[]) {
    const byId = new Map(articles.map((article) => [article.id, article]));
    for (const article of [...byId.values()].sort((a, b) => compare(a.id, b.id))) {
      const form = titleForm(article.title);
      if (form !== null) put(this.#titles, form, article);
      for (const key of new Set(subjectsOf(article.title, article.goal).flatMap(subjectOffers)))
        put(this.#subjects, key, article);
    }
  }

  /** The articles whose title is one of the given forms. */
  withTitle(forms: readonly string[]): readonly TargetCandidate[] {
    return ranked(
      forms
        .flatMap((form) => this.#titles.get(form) ?? [])
        .map((article) => candidate(article, 1, `title “${article.title}”`)),
    );
  }

  /** The articles that are about what a description says, those first that agree in more words. */
  describedBy(description: string): readonly TargetCandidate[] {
    const subject = subjectOf(description);
    if (subject === null) return [];
    const articles = new Set(subjectNeeds(subject).flatMap((key) => this.#subjects.get(key) ?? []));
    return ranked(
      [...articles].flatMap((article) => {
        const likenesses = subjectsOf(article.title, article.goal).map((one) =>
          likeness(subject, one),
        );
        const score = Math.max(0, ...likenesses);
        const evidence = `description “${description}” fits the title “${article.title}”`;
        return score > 0 ? [candidate(article, score, evidence)] : [];
      }),
    );
  }
}

/** The candidate that is clearly ahead of all others; null where none is. */
export function clearBest(candidates: readonly TargetCandidate[]): TargetCandidate | null {
  const [best, next] = candidates;
  if (best === undefined) return null;
  return next === undefined || best.score - next.score >= AHEAD ? best : null;
}

/** Candidates best first, at most MOST; of those for one target only the best. */
export function ranked(candidates: readonly TargetCandidate[]): readonly TargetCandidate[] {
  if (candidates.length < 2) return candidates;
  const sorted = [...candidates].sort(
    (a, b) =>
      b.score - a.score || compare(a.evidence, b.evidence) || compare(targetOf(a), targetOf(b)),
  );
  const byTarget = new Map<string, TargetCandidate>();
  for (const one of sorted) if (!byTarget.has(targetOf(one))) byTarget.set(targetOf(one), one);
  return [...byTarget.values()].slice(0, MOST);
}

function targetOf({ articleId, identifier }: TargetCandidate): string {
  return articleId ?? `identifier ${identifier ?? ''}`;
}

function candidate(article: TitledArticle, score: number, evidence: string): TargetCandidate {
  return { articleId: article.canonicalId ?? article.id, identifier: null, score, evidence };
}

function put<Key>(lists: Map<Key, TitledArticle[]>, key: Key, article: TitledArticle): void {
  const list = lists.get(key);
  if (list) list.push(article);
  else lists.set(key, [article]);
}
