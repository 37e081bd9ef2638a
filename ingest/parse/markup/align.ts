// Where the characters of a parsed text node stand in the source. Parsers give the text as shown
// ("Q&A" for "Q&amp;A") and the range of the source that it came from; most often both are the same.
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { isBlank } from '../../../schema/text.ts';
import type { ReadingText } from './readingText.ts';

export interface Alignment {
  readonly source: string;
  /** The source as it was parsed, of the same length; another only where marks were made plain. */
  readonly parsed?: string;
  /** Whether a backslash may stand before punctuation, as in Markdown. */
  readonly escapes: boolean;
  /** Whether character references stand for characters; in code they do not. */
  readonly references: boolean;
}

const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z][a-z0-9]{1,31}));?/iy;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const BACKSLASH = 0x5c;
const AMPERSAND = 0x26;
const LF = 0x0a;
const GREATER = 0x3e;

/** Adds a text to what is read, each character with its place between two offsets of the source. */
export function appendAligned(
  text: string,
  start: number,
  end: number,
  { source, parsed = source, escapes, references }: Alignment,
  reading: ReadingText,
): void {
  if (text.length === end - start && parsed.startsWith(text, start)) {
    reading.append(source.slice(start, end), start, end);
    return;
  }
  let at = 0;
  let from = start;
  /** Where the run of equal characters in hand begins. */
  let run = 0;
  const flush = () => {
    if (at > run) reading.append(source.slice(from - (at - run), from), from - (at - run), from);
  };
  /** Takes characters of the text that stand for a longer stretch of the source. */
  const take = (length: number, next: number) => {
    flush();
    reading.append(text.slice(at, at + length), from, next);
    at += length;
    from = next;
    run = at;
  };
  while (at < text.length && from < end) {
    const wanted = text.charCodeAt(at);
    const code = parsed.charCodeAt(from);
    if (escapes && code === BACKSLASH && isEscape(source, from, wanted)) {
      take(1, from + 2);
      continue;
    }
    if (references && code === AMPERSAND) {
      const shown = shownBy(source, from);
      if (shown && (wanted !== AMPERSAND || text.startsWith(shown.text, at))) {
        // Browsers show some numbers otherwise than Unicode has them: "&#150;" is a dash.
        take(text.startsWith(shown.text, at) ? shown.text.length : 1, shown.end);
        continue;
      }
    }
    if (code === wanted) {
      at += 1;
      from += 1;
    } else if (wanted === LF && isBlank(code)) {
      let next = from;
      while (next < end && isBlank(source.charCodeAt(next)) && !isLineEnd(source, next)) next += 1;
      take(1, Math.min(end, next + (source.startsWith('\r\n', next) ? 2 : 1)));
    } else if (isBlank(code) || code === GREATER) {
      flush();
      run = at;
      from += 1;
    } else break;
  }
  flush();
  if (at < text.length) reading.append(text.slice(at), from, end);
}

const isEscape = (source: string, at: number, wanted: number) =>
  source.charCodeAt(at + 1) === wanted && PUNCTUATION.test(source.charAt(at + 1));

const isLineEnd = (source: string, at: number) => '\r\n'.includes(source.charAt(at));

/** What the character reference at an offset shows, and where it ends; null where none is. */
function shownBy(source: string, at: number): { text: string; end: number } | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (!match) return null;
  const [whole, hex, decimal, name] = match;
  const end = at + whole.length;
  if (name !== undefined) {
    const text = decodeNamedCharacterReference(name);
    return text === false ? null : { text, end };
  }
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? { text: String.fromCodePoint(code), end } : null;
}
