// Cuts decoded text into lines and finds the visible stretch of each: one pass over char codes.
import { isBlank } from '../../../schema/text.ts';

/** A line with something on it. Offsets are UTF-16 code units from the start of the text. */
export interface Line {
  /** Line number, from 1; LF, CRLF and a lone CR end a line. */
  readonly number: number;
  /** Offset where the numbered line starts: columns count from here. */
  readonly lineStart: number;
  /** First visible character, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Blank columns before `start`; a tab counts as one. */
  readonly indent: number;
  /** Blank lines before this one. */
  readonly blanksBefore: number;
  /** How these look: a digit of base 3 for each, 1 where it is empty and 2 where it holds blanks. */
  readonly gap: number;
}

export interface Lines {
  readonly lines: readonly Line[];
  /** Offset of each numbered line, for looking up points. */
  readonly lineStarts: readonly number[];
  /** Non-blank characters of the text. */
  readonly visible: number;
  /** The numbers of lines that were too long to be read as one. */
  readonly cut: readonly number[];
}

/** The longest stretch that is read as one line, in UTF-16 code units. */
export const MAX_LINE_LENGTH = 65_536;

/** Blank lines before a line whose looks are told apart. */
const MAX_GAP_LINES = 8;

const LF = 0x0a;
const CR = 0x0d;

/** Separators that end a line of reading but no numbered line: VT, FF, NEL, U+2028, U+2029. */
const isSoftBreak = (code: number) =>
  code === 0x0b || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029;

/** All lines of a text that show something. */
export function linesOf(text: string): Lines {
  const lines: Line[] = [];
  const lineStarts = [0];
  const cut: number[] = [];
  let visible = 0;
  let lineStart = 0;
  let readFrom = 0;
  let first = -1;
  let last = -1;
  let blanksBefore = 0;
  let gap = 0;

  const finish = (lineEnd: number, next: number) => {
    if (first < 0) {
      blanksBefore += 1;
      if (blanksBefore <= MAX_GAP_LINES) gap = gap * 3 + (lineEnd > readFrom ? 2 : 1);
    } else {
      const number = lineStarts.length;
      const indent = first - readFrom;
      const line = { number, lineStart, start: first, end: last + 1, indent, blanksBefore, gap };
      if (line.end - line.start <= MAX_LINE_LENGTH) lines.push(line);
      else {
        for (const piece of piecesOf(text, line)) lines.push(piece);
        cut.push(number);
      }
      blanksBefore = 0;
      gap = 0;
      first = -1;
    }
    readFrom = next;
  };

  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code < 0x7f) {
      visible += 1;
      if (first < 0) first = at;
      last = at;
    } else if (code === LF || code === CR) {
      const lineEnd = at;
      if (code === CR && text.charCodeAt(at + 1) === LF) at += 1;
      finish(lineEnd, at + 1);
      lineStart = at + 1;
      lineStarts.push(lineStart);
    } else if (isSoftBreak(code)) {
      finish(at, at + 1);
    } else if (!isBlank(code)) {
      visible += 1;
      if (first < 0) first = at;
      last = at;
    }
  }
  finish(text.length, text.length);
  return { lines, lineStarts, visible, cut };
}

/** How far back from the limit a blank is looked for, so that no word is cut in two. */
const CUT_WINDOW = 1_024;

/** A line that is too long, as pieces that are not; each starts and ends with a visible character. */
function* piecesOf(text: string, line: Line): Generator<Line> {
  let start = line.start;
  while (line.end - start > MAX_LINE_LENGTH) {
    const limit = start + MAX_LINE_LENGTH;
    let end = limit;
    while (end > limit - CUT_WINDOW && !isBlank(text.charCodeAt(end))) end -= 1;
    if (end === limit - CUT_WINDOW) {
      end = limit;
      const unit = text.charCodeAt(end);
      if (unit >= 0xdc00 && unit <= 0xdfff) end -= 1;
    }
    let next = end;
    while (isBlank(text.charCodeAt(next))) next += 1;
    while (isBlank(text.charCodeAt(end - 1))) end -= 1;
    yield start === line.start
      ? { ...line, end }
      : { ...line, start, end, blanksBefore: 0, gap: 0 };
    start = next;
  }
  yield { ...line, start, blanksBefore: 0, gap: 0 };
}
