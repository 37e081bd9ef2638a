// All that reading knows of languages and of a knowledge base's own words. In: language packs,
// identifier schemes and what is configured. Out: the lexicon of all languages, which serves until
// the language of an article is known, and the lexicon of each.
import type { Lexicon } from './lexicon.ts';
import type { LanguagePack } from './pack.ts';
import { packFrom, type PackWords } from './packFrom.ts';
import type { IdentifierScheme } from './schemes.ts';

export interface Lexicons {
  /** Every pack together, with the knowledge base's own words. */
  readonly union: Lexicon;
  /** The configured BCP 47 tag of every article, or null where languages are detected. */
  readonly language: string | null;
  /**
   * The lexicon of one language, by its BCP 47 tag; that of the nearest tag with a pack ("pt" for
   * "pt-BR"), or the union where there is none.
   */
  of(language: string): Lexicon;
}

export interface LexiconOptions {
  readonly packs: readonly LanguagePack[];
  readonly schemes: readonly IdentifierScheme[];
  /** The knowledge base's own words; they hold in every language. */
  readonly own?: PackWords;
  /** The BCP 47 tag of every article. */
  readonly language?: string;
}

/** Lexicons of the given packs; each is made once, since what is derived from it is kept by it. */
export function lexiconsOf({ packs, schemes, own, language }: LexiconOptions): Lexicons {
  const more = own === undefined ? [] : [packFrom(own)];
  const union: Lexicon = { packs: [...packs, ...more], schemes };
  const known = new Map(
    packs.map((pack) => [pack.language.toLowerCase(), { packs: [pack, ...more], schemes }]),
  );
  return {
    union,
    language: language ?? null,
    of: (tag) => nearestTo(tag, (candidate) => known.get(candidate)) ?? union,
  };
}

/** Where Chinese is told by its region, or by nothing, the script that is written there. */
const SCRIPTS: readonly (readonly [tag: RegExp, script: string])[] = [
  [/^zh-(?:hant-)?(?:tw|hk|mo)(?:-|$)/, 'zh-hant'],
  [/^zh(?:-(?!han[st]).*)?$/, 'zh-hans'],
];

/** What `find` finds for a tag or, with subtags dropped from its end, for a wider one. */
function nearestTo<Found>(tag: string, find: (tag: string) => Found | undefined) {
  const plain = tag.toLowerCase().replaceAll('_', '-');
  const scripted = SCRIPTS.find(([pattern]) => pattern.test(plain))?.[1];
  const subtags = plain.split('-', MOST_SUBTAGS);
  const wider = subtags.map((_, dropped) => subtags.slice(0, subtags.length - dropped).join('-'));
  for (const candidate of [...wider.slice(0, 1), ...(scripted ? [scripted] : []), ...wider]) {
    const found = find(candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

const MOST_SUBTAGS = 8;
