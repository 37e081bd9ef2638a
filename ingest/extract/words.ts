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
 * A cheap test that fails on most texts without any of `words`: it looks for the longest word of
 * each phrase, in the middle of words too, so what passes must still be looked at closely.
 */
export function gateFor(words: readonly string[]): RegExp {
  const longest = words.map((phrase) =>
    phrase
      .toLowerCase()
      .split(' ')
      .reduce((one, other) => (other.length > one.length ? other : one)),
  );
  const needed = new Set(
    longest.filter((word) => !longest.some((other) => other !== word && word.includes(other))),
  );
  return needed.size === 0 ? /(?!)/ : new RegExp(alternatives([...needed]), 'i');
}
