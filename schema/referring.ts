// What the levels of resolution read and give: articles by their titles, sentences that print
// identifiers, what persons said, and what could be meant by a reference.

import type { ReferenceCandidate, ReferenceResolution } from './graph.ts';

/** An article as words describe it. */
export interface TitledArticle {
  readonly id: string;
  readonly title: string;
  readonly goal: string | null;
  /** The copy that stands for it; null where it stands for itself. */
  readonly canonicalId: string | null;
}

/** What a reference could mean: an article, or an identifier that no article bears. */
export interface TargetCandidate {
  readonly articleId: string | null;
  readonly identifier: string | null;
  /** From 0 to 1. */
  readonly score: number;
  readonly evidence: string;
}

/** What a reference says by words alone, made when its document is read. */
export interface ReferenceWords {
  /** The identifier that it prints, as identifiers are compared. */
  readonly identifier: string | null;
  /** A uuid for each distinct sentence that prints an identifier. */
  readonly saying: string | null;
  /** A uuid that sentences share which differ only in their target and in words that point. */
  readonly sentence: string | null;
}

/** A reference as the link stage looks at it. */
export interface PointingReference extends ReferenceCandidate, ReferenceWords {
  readonly text: string;
  /** The section of its own article whose heading is the target. */
  readonly ownSectionId: string | null;
}

/** What became of a reference, and what it could mean where that is not clear. */
export interface ResolvedReference extends ReferenceResolution {
  /** The identifier without an article that it means. */
  readonly wanted: string | null;
  /** What else it could mean. */
  readonly candidates: readonly TargetCandidate[];
}

/** What persons said of a reference. */
export interface ReferenceDecisions {
  readonly confirmed: Confirmation | null;
  /** Articles that it does not mean. */
  readonly rejected: ReadonlySet<string>;
}

/** Who said that an identifier is, or is not, an article. */
export interface Confirmation {
  readonly articleId: string;
  readonly by: string;
}
