// The ledger of an article's figures: where their numbers run, and what a look at the numbers alone
// tells: holes, repeats, captions that nothing cites, numbers that are cited and absent. Figures
// are named by their index in the article, steps by their ordinal in their procedure.

import type { FigureScopeKind, FigureStyle } from './lists.ts';

/** Numbers that no figure bears between two that are borne: "7" to "9". */
export interface FigureGap {
  readonly first: string;
  readonly last: string;
  /** How many numbers they are. */
  readonly count: number;
}

/** A number that several figures of a scope bear. */
export interface FigureRepeat {
  readonly number: string;
  readonly figures: readonly number[];
}

/** A number that the text cites and that no figure of the scope bears. */
export interface FigureAbsence {
  readonly number: string;
  /** The steps that cite it; none where only other prose does. */
  readonly steps: readonly { readonly procedure: number; readonly ordinal: number }[];
}

export interface FigureScope {
  readonly kind: FigureScopeKind;
  /** The section or procedure that holds all its figures, by index; null where several do. */
  readonly section: number | null;
  readonly procedure: number | null;
  /** The platform that the section is for. */
  readonly platform: string | null;
  /** In reading order. */
  readonly figures: readonly number[];
  /** The smallest and the largest number. */
  readonly first: string;
  readonly last: string;
  readonly style: FigureStyle;
  readonly gaps: readonly FigureGap[];
  readonly repeated: readonly FigureRepeat[];
  /** Figures at which the numbers begin anew though no heading stands before them. */
  readonly restarts: readonly number[];
  readonly uncited: readonly number[];
  readonly absent: readonly FigureAbsence[];
  /** Figures without an image; null where the document shows no image at all: then none is missed. */
  readonly withoutImage: readonly number[] | null;
}
