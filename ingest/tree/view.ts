// How offsets become points, spans and words: one view of a source for all stages after it. Offsets
// count in the text that is read. That is the source itself, or what the markup of the source shows
// (ingest/parse/markup); then every offset is also one of the source.
import type { Span, Point } from '../../schema/span.ts';
import { fold } from '../../schema/text.ts';

const OTHER_BLANKS = /[^\S ]|[\0-\x1f\x85\u200b\u200e\u200f\u2060]/g;
const NEEDS_FOLDING = /[^\S ]| {2}|\x85/;

/** A point in the source that also says where it is in the text that is read, if that is another. */
export interface Place extends Point {
  readonly at?: number;
}

export interface View {
  /** The text that is read. */
  readonly text: string;
  /** The text with every blank character made a plain space; offsets are those of the text. */
  readonly flat: string;
  /** The point where the character at an offset begins in the source. */
  pointAt(offset: number): Place;
  /** The point at an offset of the source. */
  sourcePointAt(offset: number): Point;
  /** The span in the source of what stands between two offsets, for a record. */
  spanOf(start: number, end: number): Span;
  /** The same as the position of a node. */
  positionOf(start: number, end: number): { start: Place; end: Place };
  /** The words between two offsets, white space folded. */
  wordsOf(start: number, end: number): string;
}

/** How offsets of the text that is read are found in its source. */
export interface SourceMap {
  /** Where the character at an offset begins. */
  startAt(offset: number): number;
  /** Between what offsets of the source two offsets stand, markup that they hold whole included. */
  rangeOf(start: number, end: number): { readonly start: number; readonly end: number };
}

/** The view of a text that is its own source; its numbered lines start at the given offsets. */
export function viewOf(text: string, lineStarts: readonly number[]): View {
  const spanOf = (start: number, end: number) => ({
    start: pointIn(lineStarts, start),
    end: pointIn(lineStarts, end),
  });
  return {
    ...wordsIn(text),
    pointAt: (offset) => pointIn(lineStarts, offset),
    sourcePointAt: (offset) => pointIn(lineStarts, offset),
    spanOf,
    positionOf: spanOf,
  };
}

/** The view of a text that a source shows. */
export function mappedViewOf(text: string, lineStarts: readonly number[], map: SourceMap): View {
  const spanOf = (from: number, to: number) => {
    const { start, end } = map.rangeOf(from, to);
    return { start: pointIn(lineStarts, start), end: pointIn(lineStarts, end) };
  };
  return {
    ...wordsIn(text),
    pointAt: (at) => ({ ...pointIn(lineStarts, map.startAt(at)), at }),
    sourcePointAt: (offset) => pointIn(lineStarts, offset),
    spanOf,
    positionOf: (from, to) => {
      const { start, end } = spanOf(from, to);
      return { start: { ...start, at: from }, end: { ...end, at: to } };
    },
  };
}

function wordsIn(text: string): Pick<View, 'text' | 'flat' | 'wordsOf'> {
  return {
    text,
    flat: flatten(text),
    wordsOf: (start, end) => {
      const slice = text.slice(start, end);
      return NEEDS_FOLDING.test(slice) ? fold(slice) : slice.trim();
    },
  };
}

/** The point at an offset of a source whose numbered lines start at the given offsets. */
function pointIn(lineStarts: readonly number[], offset: number): Point {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset };
}

/** The text with every blank character made a plain space, nothing removed. */
function flatten(text: string): string {
  return text.replace(OTHER_BLANKS, ' ');
}
