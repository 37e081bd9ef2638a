// What became of a run: every input in one of four states, and what was found in those stored.
import type { UnreadSource } from '../ingest/source/source.ts';
import type { Document } from '../schema/document.ts';

/** Records of each kind in the documents that were stored. */
export interface Found {
  articles: number;
  procedures: number;
  steps: number;
  figures: number;
  issues: number;
  errors: number;
  references: number;
}

/** A source that was passed over or lost, with its reason. */
export type Unread = Omit<UnreadSource, 'kind'>;

export interface IngestSummary {
  readonly runId: string;
  /** All inputs that were looked at: the sum of the four states. */
  readonly seen: number;
  readonly stored: number;
  readonly unchanged: number;
  /** Of those stored, how many are documents that stood elsewhere before. */
  readonly moved: number;
  /** The uris of documents that were removed, since their files are gone. */
  readonly pruned: readonly string[];
  /** Documents whose files are gone that were kept, since none of the files known is there. */
  readonly spared: readonly string[];
  readonly skipped: readonly Unread[];
  readonly failed: readonly Unread[];
  /** Non-blank characters of the documents stored, and how many of them records claim. */
  readonly characters: number;
  readonly claimed: number;
  readonly found: Readonly<Found>;
  /** Worker threads that read; 0 where this one did it all. */
  readonly workers: number;
  /** Whether the run was ended before its last input. */
  readonly interrupted: boolean;
}

/** No records. */
export function nothingFound(): Found {
  return { articles: 0, procedures: 0, steps: 0, figures: 0, issues: 0, errors: 0, references: 0 };
}

/** Adds the records of a document. */
export function addFound(found: Found, document: Document): void {
  for (const article of document.articles) {
    found.articles += 1;
    found.procedures += article.procedures.length;
    for (const { steps } of article.procedures) found.steps += steps.length;
    found.figures += article.figures.length;
    found.issues += article.issues.length;
    found.errors += article.errors.length;
    found.references += article.references.length;
  }
}
