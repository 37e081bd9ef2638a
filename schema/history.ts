// How an article lives on through an edit: the ids that its rows keep, and the changes that tell
// what became of it.
import type { Article } from './article.ts';
import type { ArticleContent } from './content.ts';
import type { ChangeKind, ChangeSubject } from './lists.ts';

/** For each row of a new reading the id that it had before; null for what is new. */
export type Kept = readonly (string | null)[];

/** What a newly read article that was there before keeps, by the indexes of its lists. */
export interface KeptIds {
  readonly article: string;
  readonly sections: Kept;
  readonly requirements: Kept;
  readonly procedures: Kept;
  /** By procedure. */
  readonly steps: readonly Kept[];
  readonly figures: Kept;
  readonly issues: Kept;
  /** By issue. */
  readonly solutions: readonly Kept[];
  readonly errors: Kept;
  readonly references: Kept;
  readonly notes: Kept;
  readonly platformPassages: Kept;
  readonly blocks: Kept;
}

/** One difference between what an article said and what it says. */
export interface Change {
  readonly kind: ChangeKind;
  readonly articleId: string;
  readonly subject: ChangeSubject;
  readonly subjectId: string;
  /** The words that were there, and those that are; null where there are none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The change that brings an article. */
export function articleAdded(id: string, title: string): Change {
  const article = { articleId: id, subject: 'article', subjectId: id } as const;
  return { kind: 'articleAdded', ...article, before: null, after: title };
}

/** The change that takes an article away. */
export function articleRemoved({ id, title }: ArticleContent): Change {
  const article = { articleId: id, subject: 'article', subjectId: id } as const;
  return { kind: 'articleRemoved', ...article, before: title, after: null };
}

/** The change of an article whose document stands elsewhere now. */
export function articleMoved({ id }: ArticleContent, from: string, to: string): Change {
  const article = { articleId: id, subject: 'article', subjectId: id } as const;
  return { kind: 'articleMoved', ...article, before: from, after: to };
}

/** Who knows what lives on over an edit; the store is handed one. */
export interface Historian {
  /** For each newly read article the ids that it and its rows keep; null for one that is new. */
  readonly align: (
    before: readonly ArticleContent[],
    after: readonly Article[],
  ) => readonly (KeptIds | null)[];
  /** The changes between two versions; none exactly where both say the same. */
  readonly changes: (
    before: readonly ArticleContent[],
    after: readonly ArticleContent[],
  ) => readonly Change[];
}
