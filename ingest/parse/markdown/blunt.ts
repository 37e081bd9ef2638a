// Markdown that would take a parser more time than its length warrants: thousands of brackets or
// stars in one paragraph, hundreds of quotes in quotes. In: a text. Out: a text of the same length in
// which marks beyond a bound are plain characters, and whether there were any. No writer gets near
// the bounds; who does wants to see the reader stand still.

/** Quotes and lists in each other that are read as such. */
const MAX_CONTAINERS = 64;
/** Brackets open at the same time in one paragraph. */
const MAX_OPEN = 64;
/** Brackets, and marks of emphasis, in one paragraph. */
const MAX_BRACKETS = 4_000;
const MAX_EMPHASIS = 1_000;
/** Signs of HTML in one paragraph, and those among them that open what has an end of its own. */
const MAX_TAGS = 1_000;
const MAX_OPEN_TAGS = 100;
/** Lines that underline a heading: so many, and one more for each so many characters. */
const MAX_UNDERLINES = 200;
const CHARACTERS_OF_AN_UNDERLINE = 100;
const UNDERLINE = /[ \t]{0,3}(?:=+|-+)[ \t\r]*(?:\n|$)/y;
/** Stands for a mark that is none; of private use, so that no text has it. */
const BLUNT = '\ue000';

export interface Blunted {
  readonly text: string;
  /** Offset of the first mark that was made plain, or null. */
  readonly from: number | null;
}

const LF = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;
const GREATER = 0x3e;
const CR = 0x0d;

/** The text with no more marks in one place than a parser can take. One pass. */
export function blunt(text: string): Blunted {
  const plain: number[] = [];
  let open = 0;
  let brackets = 0;
  let emphasis = 0;
  let tags = 0;
  let openTags = 0;
  let underlines = 0;
  let blankLine = true;
  let at = containersFrom(text, 0, plain);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === LF) {
      if (blankLine) {
        open = 0;
        brackets = 0;
        emphasis = 0;
        tags = 0;
        openTags = 0;
      }
      blankLine = true;
      UNDERLINE.lastIndex = at + 1;
      if (UNDERLINE.test(text)) {
        underlines += 1;
        if (underlines > MAX_UNDERLINES + at / CHARACTERS_OF_AN_UNDERLINE) plain.push(at + 1);
      }
      at = containersFrom(text, at + 1, plain);
      continue;
    }
    if (code !== SPACE && code !== TAB && code !== CR) blankLine = false;
    switch (code) {
      case 0x5b:
        open += 1;
        brackets += 1;
        if (open > MAX_OPEN || brackets > MAX_BRACKETS) plain.push(at);
        break;
      case 0x5d:
        open = Math.max(0, open - 1);
        brackets += 1;
        if (brackets > MAX_BRACKETS) plain.push(at);
        break;
      case 0x3c:
        tags += 1;
        if ('!?'.includes(text.charAt(at + 1) || ' ')) openTags += 1;
        if (tags > MAX_TAGS || openTags > MAX_OPEN_TAGS) plain.push(at);
        break;
      case 0x2a:
      case 0x5f:
      case 0x7e:
        if (text.charCodeAt(at - 1) !== code) emphasis += 1;
        if (emphasis > MAX_EMPHASIS) plain.push(at);
        break;
      default:
    }
    at += 1;
  }
  return plain.length === 0
    ? { text, from: null }
    : { text: without(text, plain), from: plain[0] ?? 0 };
}

/** Passes over the marks of quotes and lists at the head of a line; those beyond the bound are plain. */
function containersFrom(text: string, lineStart: number, plain: number[]): number {
  let count = 0;
  let at = lineStart;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === TAB) {
      at += 1;
      continue;
    }
    const length = code === GREATER ? 1 : listMarkLength(text, at);
    if (length === 0) return at;
    count += 1;
    if (count > MAX_CONTAINERS) plain.push(at + length - 1);
    at += length;
  }
}

/** The length of "-", "*", "+", "1." or "1)" before a blank, or 0. */
function listMarkLength(text: string, at: number): number {
  let end = at;
  while (end < at + 10 && isDigit(text.charCodeAt(end))) end += 1;
  const mark = text.charAt(end);
  if (mark === '' || !(end === at ? '-*+' : '.)').includes(mark)) return 0;
  const next = text.charCodeAt(end + 1);
  return next === SPACE || next === TAB ? end + 1 - at : 0;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

function without(text: string, plain: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const at of plain) {
    parts.push(text.slice(from, at), BLUNT);
    from = at + 1;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
