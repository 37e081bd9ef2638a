// A flattened text cut into words, quotations, key combinations and marks, for the reading of
// names. In: the text and a lexicon. Out: tokens in order. Linear: each character is seen once.
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Range } from './passage.ts';
import { quotationsIn } from './quotations.ts';
import { shortcutRanges } from './shortcuts.ts';

export type TokenKind = 'word' | 'quote' | 'keys' | 'open' | 'close' | 'comma' | 'stop' | 'arrow';

export interface Token extends Range {
  readonly kind: TokenKind;
  /** The word, or what is quoted. */
  readonly text: string;
  /** `text` in lower case, with straight apostrophes. */
  readonly lower: string;
  /** Whether the word begins as names do: with a capital, or as "iPhone" does. */
  readonly named: boolean;
}

const MARKS: Readonly<Record<string, TokenKind>> = {
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  ',': 'comma',
  ';': 'comma',
  '.': 'stop',
  ':': 'stop',
  '!': 'stop',
  '?': 'stop',
  '•': 'stop',
  '-': 'stop',
  '–': 'stop',
  '—': 'stop',
  '>': 'arrow',
  '›': 'arrow',
  '→': 'arrow',
  '»': 'arrow',
  '▸': 'arrow',
  '->': 'arrow',
  '=>': 'arrow',
  '>>': 'arrow',
};
/** Characters that end a word wherever they stand. */
const BREAKS = ' ,;()[]"“”→›▸';
/** "<your name>" is one word. */
const LONGEST_PLACEHOLDER = 60;
const TRAILING = '.:!?';
const NAMED = /^(?:[\p{Lu}\p{Lt}]|\p{Ll}{1,3}\p{Lu}\p{Ll})/u;
/** Paths, addresses, file names, placeholders: no names of controls. */
const TECHNICAL = /[\\@<=$]|:\/\/|^\/|\.[a-z0-9]{2,5}$/i;

/** Tokens of a flattened text. */
export function tokensOf(flat: string, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  const quotations = quotationsIn(flat);
  const keys = shortcutRanges(flat, lexicon);
  let quotation = 0;
  let key = 0;
  let at = 0;
  while (at < flat.length) {
    if (flat.charCodeAt(at) === 0x20) {
      at += 1;
      continue;
    }
    while ((quotations[quotation]?.outer.start ?? at) < at) quotation += 1;
    while ((keys[key]?.start ?? at) < at) key += 1;
    const quoted = quotations[quotation];
    const pressed = keys[key];
    if (pressed && pressed.start === at) {
      tokens.push(token('keys', flat.slice(at, pressed.end), pressed));
      at = pressed.end;
    } else if (quoted && quoted.outer.start === at) {
      tokens.push(token('quote', flat.slice(quoted.start, quoted.end).trim(), quoted.outer));
      at = quoted.outer.end;
    } else {
      at = pushWord(flat, at, Math.min(quoted?.outer.start ?? flat.length, flat.length), tokens);
    }
  }
  return tokens;
}

/** Pushes the word or mark at `at`, and what ends it; returns where the next token may begin. */
function pushWord(flat: string, at: number, limit: number, tokens: Token[]): number {
  let end = at;
  while (end < flat.length && (end < limit || end === at) && !BREAKS.includes(flat.charAt(end))) {
    if (flat.charAt(end) === '>' && end > at && flat.charAt(end + 1) > ' ') break;
    end += 1;
  }
  if (end === at) end += 1;
  if (flat.charAt(at) === '<') {
    const close = flat.slice(at, at + LONGEST_PLACEHOLDER).indexOf('>');
    if (close > 0) end = at + close + 1;
  }
  const glued = flat.charAt(at) === '>' && !/[\s\p{L}\p{N})]/u.test(flat.charAt(at - 1));
  const mark = glued ? 'stop' : MARKS[flat.slice(at, end)];
  if (mark) {
    tokens.push(token(mark, '', { start: at, end }));
    return end;
  }
  if (flat.charAt(at) === '>' && end - at > 1) {
    tokens.push(token('arrow', '', { start: at, end: at + 1 }));
    return at + 1;
  }
  let last = end;
  if (flat.slice(last - 3, last) !== '...') {
    while (last > at + 1 && TRAILING.includes(flat.charAt(last - 1))) last -= 1;
  }
  tokens.push(token('word', flat.slice(at, last), { start: at, end: last }));
  if (last < end) tokens.push(token('stop', '', { start: last, end }));
  return end;
}

function token(kind: TokenKind, text: string, { start, end }: Range): Token {
  const named = kind === 'word' && NAMED.test(text) && text !== 'I' && !isTechnical(text);
  return { kind, text, lower: text.toLowerCase().replace(/’/g, "'"), named, start, end };
}

const isTechnical = (text: string) => !text.endsWith('...') && TECHNICAL.test(text);
