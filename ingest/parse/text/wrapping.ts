// Whether a line is the rest of the line before it. Page dumps print a paragraph on one line;
// mails and terminal texts break at a width, and then the first word of a line is one that had no
// room on the line before, and most such lines begin in the middle of a sentence.
import type { Line } from './lines.ts';

const MAX_WRAP_WIDTH = 120;
/** A line counts as full when it ends within this many columns of the longest. */
const FULL_MARGIN = 15;
const MIN_FULL_LINES = 4;
/** A line shorter than this is not taken for one that was broken for want of room. */
const MIN_BROKEN_LENGTH = 50;
/** A text is wrapped when so many of the lines below full ones begin with a small letter. */
const MIN_CONTINUATIONS = 3;

const SMALL_LETTER = /^\p{Ll}/u;

/** The width at which a text was broken into lines, or null where it was not. */
export function wrapWidthOf(lines: readonly Line[], flat: string): number | null {
  let width = 0;
  for (const line of lines) width = Math.max(width, endOf(line));
  if (width > MAX_WRAP_WIDTH) return null;
  let full = 0;
  let continued = 0;
  let below = 0;
  lines.forEach((line, index) => {
    if (endOf(line) <= width - FULL_MARGIN) return;
    full += 1;
    const next = lines[index + 1];
    if (next === undefined || next.blanksBefore > 0) return;
    below += 1;
    if (SMALL_LETTER.test(flat.slice(next.start, next.start + 2))) continued += 1;
  });
  const wrapped =
    full >= MIN_FULL_LINES &&
    full * 10 >= lines.length &&
    continued >= MIN_CONTINUATIONS &&
    continued * 2 >= below;
  return wrapped ? width : null;
}

/** The column after the last visible character of a line. */
const endOf = ({ start, end, indent }: Line) => indent + end - start;

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
  return previous.end - previous.start >= MIN_BROKEN_LENGTH && SMALL_LETTER.test(flat);
}

function hasNoRoom(previous: Line, flat: string, wrapWidth: number): boolean {
  const space = flat.indexOf(' ');
  const firstWord = space < 0 ? flat.length : space;
  return endOf(previous) + 1 + firstWord > wrapWidth;
}
