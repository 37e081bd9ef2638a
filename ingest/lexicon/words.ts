// Word lists as regular expressions. In: words of language packs. Out: sources of expressions over
// flattened text, so that all who look for words mean the same by "a whole word".
import { alternatives, perLexicon, type Lexicon } from './lexicon.ts';

/**
 * Letters of scripts that put no spaces between words (Thai, Chinese, Japanese, …), as the inside of
 * a class. Beside one of them any place may be the edge of a word.
 */
export const UNSPACED =
  '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff';

const UNSPACED_LETTERS = new RegExp(`[${UNSPACED}]`, 'g');
/** So many letters without spaces are about one word. */
const LETTERS_OF_A_WORD = 2;

/** Whether a UTF-16 code unit is such a letter. */
export const isUnspaced = (text: string, at: number) =>
  text.charCodeAt(at) >= 0xe00 && UNSPACED_LETTER.test(text.charAt(at));

const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`);

/** The number of words of a text, counted up to `most`. */
export function countWords(text: string, most: number): number {
  const words = text.split(/\s+/, most).length;
  if (words >= most || !UNSPACED_LETTER.test(text)) return words;
  const letters = text.match(UNSPACED_LETTERS)?.length ?? 0;
  return Math.min(most, words + Math.floor(letters / LETTERS_OF_A_WORD));
}

/** A pack's frames ("第#步") as what stands before and after the number. */
export function framesOf(
  frames: readonly string[],
): readonly { readonly before: string; readonly after: string }[] {
  return frames.map((frame) => {
    const [before = '', after = ''] = frame.split('#');
    return { before: oneOrNothing(before), after: oneOrNothing(after) };
  });
}

const oneOrNothing = (words: string) =>
  words.trim() === '' ? '' : `(?:${alternatives([words.trim()])})`;

const LETTER = '[\\p{L}\\p{N}_]';
const BEFORE = `(?<!${LETTER})`;
const AFTER = `(?!${LETTER})`;

/** Whether any pack of a lexicon has words of a script without spaces. */
const isWide = perLexicon(({ packs }) => UNSPACED_LETTER.test(JSON.stringify(packs)));

/** The source of: no letter, digit or underscore of the same word stands before. */
export const beforeWord = (lexicon: Lexicon): string =>
  isWide(lexicon) ? `(?:${BEFORE}|(?<=[${UNSPACED}])|(?=[${UNSPACED}]))` : BEFORE;

/** The source of: no letter, digit or underscore of the same word follows. */
export const afterWord = (lexicon: Lexicon): string =>
  isWide(lexicon) ? `(?:${AFTER}|(?<=[${UNSPACED}])|(?=[${UNSPACED}]))` : AFTER;

/** The source of an expression for any of `words`, whole words only; never matches without words. */
export function anyOf(lexicon: Lexicon, words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  const after = `(?:(?<!${LETTER})|${afterWord(lexicon)})`;
  return `${beforeWord(lexicon)}(?:${alternatives(words)})${after}`;
}

/**
 * All matches of a global expression that never matches nothing; `matchAll` would make a copy of the
 * expression for each text.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NO_MATCHES;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) found.push(match);
  return found;
}

const NO_MATCHES: readonly RegExpExecArray[] = [];
