// Platforms named in a title or heading. In: a short text and the lexicon. Out: platform ids in
// order of appearance. Aliases that are also words of the language need a capital or company.
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN, signsIn } from '../lexicon/signs.ts';
import { afterWord, anyOf, beforeWord, matchesOf } from '../lexicon/words.ts';

interface PlatformWords {
  readonly pattern: RegExp;
  readonly ids: ReadonlyMap<string, string>;
  readonly lookalikes: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  readonly beside: ReadonlyMap<string, RegExp>;
  /** Words that may stand around an alias that stands alone: "for the … browser". */
  readonly company: RegExp;
}

const LONGEST = 1000;

const platformWords = perLexicon((lexicon): PlatformWords => {
  const ids = new Map<string, string>();
  for (const pack of lexicon.packs)
    for (const [id, aliases] of Object.entries(pack.platforms))
      for (const alias of aliases) ids.set(alias, id);
  const lookalikes = wordsOf(lexicon, (pack) => pack.platformClues.lookalikes);
  return {
    pattern: new RegExp(
      `${beforeWord(lexicon)}(?<![@.])(?:${alternatives([...ids.keys(), ...lookalikes])})` +
        `${afterWord(lexicon)}(?!@|\\.\\p{L})`,
      'giu',
    ),
    ids,
    lookalikes: new Set(lookalikes),
    capital: new Set(wordsOf(lexicon, (pack) => pack.platformClues.capital)),
    beside: new Map(
      lexicon.packs
        .flatMap((pack) => Object.entries(pack.platformClues.beside))
        .map(([alias, words]) => [alias, new RegExp(anyOf(lexicon, words), 'iu')]),
    ),
    company: new RegExp(
      anyOf(
        lexicon,
        wordsOf(lexicon, (pack) => [
          ...pack.titles.platform,
          ...pack.grammar.determiners,
          ...pack.platformClues.nouns,
        ]),
      ),
      'giu',
    ),
  };
});

/** Ids of the platforms that `text` names, distinct, in order of appearance. */
export function platformsIn(text: string, lexicon: Lexicon): readonly string[] {
  if (!(signsIn(text, 0, text.length, lexicon) & SIGN.platform)) return [];
  const words = platformWords(lexicon);
  const found = new Set<string>();
  const short = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  for (const match of matchesOf(short, words.pattern)) {
    const alias = match[0].toLowerCase().replace(/ +/g, ' ');
    const id = words.ids.get(alias);
    if (id === undefined || words.lookalikes.has(alias)) continue;
    if (words.capital.has(alias) && !/^\p{Lu}/u.test(match[0])) continue;
    const beside = words.beside.get(alias);
    if (beside && !beside.test(short) && !standsAlone(short, match[0], words.company)) continue;
    found.add(id);
  }
  return [...found];
}

function standsAlone(text: string, alias: string, company: RegExp): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(alias, ' ').replace(company, ' '));
}
