// What the levels of resolution read and give: articles by their titles, sentences that print
// identifiers, what persons said, and what could be meant by a reference.

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

/** A sentence that points by an identifier. */
export interface PointingSentence {
  /** As identifiers are compared. */
  readonly identifier: string;
  readonly target: string;
  readonly text: string;
  /** Title of the article that it stands in. */
  readonly title: string;
}

/** Who said that an identifier is, or is not, an article. */
export interface Confirmation {
  readonly articleId: string;
  readonly by: string;
}
