// A stretch of source text as the extractors see it, and what several of them ask of it.
import type { Lexicon } from '../lexicon/lexicon.ts';
import { signsIn } from '../lexicon/signs.ts';

/**
 * A passage of the flattened source: every white-space character (NBSP, tab, line end, …) is one
 * plain space and nothing is removed, so offset `i` of `flat` is offset `start + i` of the source.
 * Patterns over `flat` need only " " for white space; bound its repeats.
 */
export interface Passage {
  readonly flat: string;
  readonly start: number;
  /** What it may hold: a sum of `SIGN` values. */
  readonly signs: number;
  /** Its quotations and sentences, once somebody has asked for them. */
  quotations: readonly Quotation[] | null;
  sentences: readonly Range[] | null;
}

/** A stretch inside a source: UTF-16 offsets from its start. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A quotation: `start` and `end` of what stands between the marks, `outer` with the marks. */
export interface Quotation extends Range {
  readonly outer: Range;
}

/** The passage of a flattened text between two offsets. */
export function passageIn(text: string, { start, end }: Range, lexicon: Lexicon): Passage {
  const signs = signsIn(text, start, end, lexicon);
  return { flat: text.slice(start, end), start, signs, quotations: null, sentences: null };
}
