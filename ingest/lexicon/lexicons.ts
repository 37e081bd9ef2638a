// All that reading knows of languages and of a knowledge base's own words. In: language packs and
// identifier schemes. Out: the lexicon of all languages, which serves until the language of an
// article is known, and the lexicon of each.
import type { Lexicon } from './lexicon.ts';
import type { LanguagePack } from './pack.ts';
import type { IdentifierScheme } from './schemes.ts';

export interface Lexicons {
  /** Every pack together. */
  readonly union: Lexicon;
  /** The lexicon of one language, by its BCP 47 tag; the union where there is no pack for it. */
  of(language: string): Lexicon;
}

/** Lexicons of the given packs; each is made once, since what is derived from it is kept by it. */
export function lexiconsOf(
  packs: readonly LanguagePack[],
  schemes: readonly IdentifierScheme[],
): Lexicons {
  const union: Lexicon = { packs, schemes };
  const known = new Map(packs.map((pack) => [pack.language, { packs: [pack], schemes }]));
  return { union, of: (language) => known.get(language) ?? union };
}
