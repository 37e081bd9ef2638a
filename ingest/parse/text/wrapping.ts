// Whether a line is the rest of the line before it. Page dumps print a paragraph on one line;
// mails and terminal texts break at a width, and then the first word of a line is one that had no
// room on the line before.
import type { Line } from './lines.ts';

const MAX_WRAP_WIDTH = 120;
/** A line counts as full when it ends within this many columns of the longest. */
const FULL_MARGIN = 15;
const MIN_FULL_LINES = 4;
/** A line shorter than this is not taken for one that was broken for want of room. */
const MIN_BROKEN_LENGTH = 50;

/** The width at which a text was broken into lines, or null where it was not. */
export function wrapWidthOf(lines: readonly Line[]): number | null {
  let width = 0;
  for (const { start, end, indent } of lines) width = Math.max(width, indent + end - start);
  if (width > MAX_WRAP_WIDTH) return null;
  const full = lines.filter(({ start, end, indent }) => indent + end - start > width - FULL_MARGIN);
  return full.length >= MIN_FULL_LINES && full.length * 10 >= lines.length ? width : null;
}

/** Whether a flattened line of words continues the words before it, on the line before. */
export function continues(
  before: string,
  previous: Line,
  flat: string,
  wrapWidth: number | null,
): boolean {
  if ('.!?:;\u3002'.includes(before.charAt(before.length - 1))) {
    return wrapWidth !== null && hasNoRoom(previous, flat, wrapWidth) && !before.endsWith(':');
  }
  if (wrapWidth !== null) return hasNoRoom(previous, flat, wrapWidth);
  return previous.end - previous.start >= MIN_BROKEN_LENGTH && /^\p{Ll}/u.test(flat);
}

function hasNoRoom(previous: Line, flat: string, wrapWidth: number): boolean {
  const space = flat.indexOf(' ');
  const firstWord = space < 0 ? flat.length : space;
  return previous.indent + (previous.end - previous.start) + 1 + firstWord > wrapWidth;
}
