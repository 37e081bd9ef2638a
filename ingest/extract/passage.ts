// A stretch of source text as the extractors see it.

/**
 * A passage of the flattened source: every white-space character (NBSP, tab, line end, …) is one
 * plain space and nothing is removed, so offset `i` of `flat` is offset `start + i` of the source.
 * Patterns over `flat` need only " " for white space; bound its repeats.
 */
export interface Passage {
  readonly flat: string;
  readonly start: number;
}

/** A stretch inside a source: UTF-16 offsets from its start. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
