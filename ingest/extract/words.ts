// Word lists as regular expressions. In: words of a language pack. Out: sources of expressions
// over flattened text, so that every extractor means the same by "a whole word".
import { alternatives } from '../lexicon/lexicon.ts';

/** No letter, digit or underscore stands before. */
export const BEFORE_WORD = '(?<![\\p{L}\\p{N}_])';
/** No letter, digit or underscore follows. */
export const AFTER_WORD = '(?![\\p{L}\\p{N}_])';

/** The source of an expression for any of `words`, whole words only; never matches without words. */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  return `${BEFORE_WORD}(?:${alternatives(words)})(?:(?<![\\p{L}\\p{N}_])|${AFTER_WORD})`;
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
