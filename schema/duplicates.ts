// Texts that say the same: the records by which the link stage, the store and the API speak of them. A
// text is a whole article or one row of it (a step, a choice, a paragraph, …), compared with its
// figures, numbers and identifiers masked; texts that then read alike are one, however many use it.

/** What is compared with what: articles with articles, their rows with rows. */
export const TEXT_KINDS = ['article', 'block'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** The kinds of row that say a text. */
export const TEXT_USE_KINDS = [
  ...(['article', 'requirement', 'step', 'choice', 'detail', 'issue', 'solution', 'note'] as const),
  'block',
] as const;

/**
 * How two texts relate, or the texts of a cluster. `exact`: the same but for masked words; `near`:
 * most of the words; `twin`: the same for another platform, so a variant and no copy; `contained`:
 * nearly all of one is in the other, which says more.
 */
export const DUPLICATE_CLASSES = ['exact', 'near', 'twin', 'contained'] as const;
export type DuplicateClass = (typeof DUPLICATE_CLASSES)[number];

/** A text as it is compared. All of it is a function of the words of the text. */
export interface TextSketch {
  /** Shared by texts that are the same but for figures, numbers and identifiers. */
  readonly id: string;
  readonly kind: TextKind;
  /** Shared by those that are the same but for the platform, too: texts, or titles of articles. */
  readonly twinKey: string;
  /** What `twinKey` leaves out. */
  readonly platformKey: string;
  /** The platforms that an article is for, sorted. */
  readonly platforms: readonly string[];
  /** The masked words. */
  readonly tokens: number;
  /** Texts that share one are compared. The first `signed` are of the signature, the rest of blocks. */
  readonly bands: Int32Array;
  readonly signed: number;
  /** Hashes of runs of masked words, sorted and distinct. */
  readonly shingles: Int32Array;
}

/** Two texts that say the same; `a` is the one whose id comes first. */
export interface DuplicatePair {
  readonly a: string;
  readonly b: string;
  readonly class: Exclude<DuplicateClass, 'exact'>;
  /** Shared shingles among all of both (Jaccard), in whole percent. */
  readonly similarity: number;
  /** Shared shingles among those of the smaller one, in whole percent. */
  readonly containment: number;
}

/** Texts that are joined by pairs of one class; or a single one that is used more than once. */
export interface DuplicateCluster {
  readonly class: DuplicateClass;
  /** Sorted. */
  readonly texts: readonly string[];
  /** The least and the greatest similarity of its pairs; 100 for exact copies. */
  readonly least: number;
  readonly most: number;
}
