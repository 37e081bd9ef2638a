// A flattened text cut into words, quotations, key combinations and marks, for the reading of
// names. In: the text and a lexicon. Out: tokens in order. Linear: each character is seen once.
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Passage } from './passage.ts';
import { quotationsOf } from './quotations.ts';
import { shortcutRanges } from './shortcuts.ts';
import type { Token, TokenKind, Word } from './token.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { WordMemory } from './wordMemory.ts';

const MARKS: ReadonlyMap<string, TokenKind> = new Map([
  ...['(', '[', '（', '［', '【'].map((mark) => [mark, 'open'] as const),
  ...[')', ']', '）', '］', '】'].map((mark) => [mark, 'close'] as const),
  ...[',', ';', '，', '、', '；'].map((mark) => [mark, 'comma'] as const),
  ...['.', ':', '!', '?', '•', '-', '–', '—', '"', '“', '”'].map((mark) => [mark, 'stop'] as const),
  ...['。', '：', '！', '？'].map((mark) => [mark, 'stop'] as const),
  ...['>', '›', '→', '»', '▸', '->', '=>', '>>'].map((mark) => [mark, 'arrow'] as const),
]);
/** Characters that end a word wherever they stand. */
const BREAKS = ' ,;()[]"“”→›▸（）［］【】「」『』，、；。：！？';
const ASCII_BREAKS = Uint8Array.from({ length: 128 }, (_, code) =>
  BREAKS.includes(String.fromCharCode(code)) ? 1 : 0,
);
/** "<your name>" is one word. */
const LONGEST_PLACEHOLDER = 60;
const SPACE = 0x20;
const GREATER = 0x3e;
const LESS = 0x3c;
const WORD_BEFORE_ARROW = /[\s\p{L}\p{N})]/u;
const NOTHING: Word = { text: '', lower: '', is: 0 };

/** Tokens of a passage, as offsets in its text. */
export function tokensOf(passage: Passage, lexicon: Lexicon): readonly Token[] {
  const { flat } = passage;
  const tokens: Token[] = [];
  const { words } = vocabularyOf(lexicon);
  const quotations = quotationsOf(passage);
  const keys = shortcutRanges(passage, lexicon);
  let quotation = 0;
  let key = 0;
  let at = 0;
  while (at < flat.length) {
    if (flat.charCodeAt(at) === SPACE) {
      at += 1;
      continue;
    }
    while ((quotations[quotation]?.outer.start ?? at) < at) quotation += 1;
    while ((keys[key]?.start ?? at) < at) key += 1;
    const quoted = quotations[quotation];
    const pressed = keys[key];
    if (pressed?.start === at) {
      tokens.push({ kind: 'keys', word: NOTHING, start: at, end: pressed.end });
      at = pressed.end;
    } else if (quoted?.outer.start === at) {
      const text = flat.slice(quoted.start, quoted.end).trim();
      const word = { text, lower: text.toLowerCase(), is: 0 };
      tokens.push({ kind: 'quote', word, start: at, end: quoted.outer.end });
      at = quoted.outer.end;
    } else {
      at = pushWord(flat, at, quoted?.outer.start ?? flat.length, tokens, words);
    }
  }
  return tokens;
}

/** Pushes the word or mark at `at`, and what ends it; returns where the next token may begin. */
function pushWord(
  flat: string,
  at: number,
  limit: number,
  tokens: Token[],
  words: WordMemory,
): number {
  const end = endOfRun(flat, at, limit);
  if (end - at <= 2 && !isLetter(flat.charCodeAt(at))) {
    const kind = MARKS.get(flat.slice(at, end));
    if (kind) {
      const glued = flat.charCodeAt(at) === GREATER && !WORD_BEFORE_ARROW.test(flat.charAt(at - 1));
      tokens.push({ kind: glued && at > 0 ? 'stop' : kind, word: NOTHING, start: at, end });
      return end;
    }
  }
  if (flat.charCodeAt(at) === GREATER) {
    tokens.push({ kind: 'arrow', word: NOTHING, start: at, end: at + 1 });
    return at + 1;
  }
  let last = end;
  if (isStop(flat.charCodeAt(last - 1)) && flat.slice(last - 3, last) !== '...')
    while (last > at + 1 && isStop(flat.charCodeAt(last - 1))) last -= 1;
  tokens.push({ kind: 'word', word: words.wordAt(flat, at, last), start: at, end: last });
  if (last < end) tokens.push({ kind: 'stop', word: NOTHING, start: last, end });
  return end;
}

/** Marks that end a sentence or lead into something: ". : ! ?". */
const isStop = (code: number) => code === 0x2e || code === 0x3a || code === 0x21 || code === 0x3f;

const isLetter = (code: number) => (code | SPACE) >= 0x61 && (code | SPACE) <= 0x7a;

/** The end of the run of characters from `at` that no blank, bracket, quotation or path breaks. */
function endOfRun(flat: string, at: number, limit: number): number {
  if (flat.charCodeAt(at) === LESS) {
    const close = flat.slice(at, at + LONGEST_PLACEHOLDER).indexOf('>');
    if (close > 0) return at + close + 1;
  }
  let end = at;
  while (end < limit) {
    const code = flat.charCodeAt(end);
    if (code < 128 ? ASCII_BREAKS[code] === 1 : BREAKS.includes(flat.charAt(end))) break;
    if (code === GREATER && end > at && flat.charCodeAt(end + 1) > SPACE) break;
    end += 1;
  }
  return end === at ? at + 1 : end;
}
