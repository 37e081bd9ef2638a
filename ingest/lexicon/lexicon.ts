// The lexicon in force: one pack, or the union of several until the language is known.
import type { LanguagePack } from './pack.ts';
import type { IdentifierScheme } from './schemes.ts';

export interface Lexicon {
  /** Packs in the order in which they are tried. */
  readonly packs: readonly LanguagePack[];
  /** How identifiers of articles look in print. */
  readonly schemes: readonly IdentifierScheme[];
}

/**
 * Derives something from a lexicon (a regular expression, a look-up table) once and keeps it for
 * as long as the lexicon lives.
 */
export function perLexicon<Derived>(
  derive: (lexicon: Lexicon) => Derived,
): (lexicon: Lexicon) => Derived {
  const known = new WeakMap<Lexicon, Derived>();
  let last: { readonly lexicon: Lexicon; readonly derived: Derived } | undefined;
  return (lexicon) => {
    if (last?.lexicon === lexicon) return last.derived;
    const derived = known.get(lexicon) ?? derive(lexicon);
    known.set(lexicon, derived);
    last = { lexicon, derived };
    return derived;
  };
}

/** All words that `pick` takes from the packs, without repeats, longest first. */
export function wordsOf(
  lexicon: Lexicon,
  pick: (pack: LanguagePack) => readonly string[],
): readonly string[] {
  return [...new Set(lexicon.packs.flatMap(pick))].sort((a, b) => b.length - a.length);
}

/**
 * Words as alternatives of a regular expression, longest first; a space in a word stands for one
 * to eight spaces, so that it matches in flattened text, and an apostrophe also for a curly one.
 * Without words they never match.
 */
export function alternatives(words: readonly string[]): string {
  const known = words.filter((word) => word !== '');
  if (known.length === 0) return '(?!)';
  return known
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/ /g, ' {1,8}')
        .replace(/'/g, "['\u2019]"),
    )
    .join('|');
}
