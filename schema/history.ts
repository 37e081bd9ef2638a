// How an article lives on through an edit: the ids that its rows keep, and the changes that tell
// what became of it.
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
