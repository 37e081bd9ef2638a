// How offsets become points, spans and words: one view of a source text for all stages after it.
import type { Span, Point } from '../../schema/span.ts';
import { fold } from '../../schema/text.ts';

const OTHER_BLANKS = /[^\S ]|[\0-\x1f\x85\u200b\u200e\u200f\u2060]/g;
const NEEDS_FOLDING = /[^\S ]| {2}|\x85/;

export interface View {
  readonly text: string;
  /** The text with every blank character made a plain space; offsets are those of the text. */
  readonly flat: string;
  /** The point at an offset. */
  pointAt(offset: number): Point;
  /** The span between two offsets. */
  spanOf(start: number, end: number): Span;
  /** The words between two offsets, white space folded. */
  wordsOf(start: number, end: number): string;
}

/** The view of a text whose numbered lines start at the given offsets. */
export function viewOf(text: string, lineStarts: readonly number[]): View {
  const pointAt = (offset: number): Point => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset };
  };
  return {
    text,
    flat: flatten(text),
    pointAt,
    spanOf: (start, end) => ({ start: pointAt(start), end: pointAt(end) }),
    wordsOf: (start, end) => {
      const slice = text.slice(start, end);
      return NEEDS_FOLDING.test(slice) ? fold(slice) : slice.trim();
    },
  };
}

/** The text with every blank character made a plain space, nothing removed. */
function flatten(text: string): string {
  return text.replace(OTHER_BLANKS, ' ');
}
