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
  /** Its quotations and sentences, and those that tell a cause or a remedy, once asked for. */
  quotations: readonly Quotation[] | null;
  sentences: readonly Range[] | null;
  causes: readonly Range[] | null;
  remedies: readonly Range[] | null;
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
export const passageIn = (text: string, range: Range, lexicon: Lexicon): Passage =>
  passageWith(text, range, signsIn(text, range.start, range.end, lexicon));

/** The same, where its signs are known. */
export function passageWith(text: string, { start, end }: Range, signs: number): Passage {
  const unasked = { quotations: null, sentences: null, causes: null, remedies: null };
  return { flat: text.slice(start, end), start, signs, ...unasked };
}
