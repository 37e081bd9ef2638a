// The language of a text by its little words ("the", "and", "und"), which the packs hold. Running
// text is full of them, so they tell the language of nearly all of it at next to no cost, and that
// of a pack which no library knows.
import { perLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import type { LanguagePack } from '../lexicon/pack.ts';

/** Least weight of little words, and least share of all words, that tell a language. */
const MIN_WEIGHT = 3;
const MIN_SHARE = 0.15;
/** How much more the little words of a language must weigh than those of any other. */
const MIN_LEAD = 2;
const MOST_WORDS = 120;

const WORD = /[\p{L}\p{M}']{1,20}/gu;

/** Indexes of the packs that have a word among their little words. */
const packsByWord = perLexicon(({ packs }) => {
  const byWord = new Map<string, number[]>();
  packs.forEach((pack, index) => {
    for (const word of new Set(littleWordsOf(pack))) {
      const known = byWord.get(word);
      if (known) known.push(index);
      else byWord.set(word, [index]);
    }
  });
  return byWord;
});

function littleWordsOf({ grammar, conditionWords }: LanguagePack): readonly string[] {
  return [
    ...grammar.determiners,
    ...grammar.pronouns,
    ...grammar.finiteVerbs,
    ...grammar.joints,
    ...grammar.subordinators,
    ...grammar.infinitives,
    ...grammar.places,
    ...grammar.prepositions,
    ...conditionWords,
  ].filter((word) => !word.includes(' '));
}

/** The tag of the language whose little words a text is full of, or null. */
export function languageByLittleWords(text: string, lexicon: Lexicon): string | null {
  const byWord = packsByWord(lexicon);
  const weights = lexicon.packs.map(() => 0);
  const words = text.match(WORD)?.slice(0, MOST_WORDS) ?? [];
  for (const word of words) {
    const packs = byWord.get(word.toLowerCase());
    if (packs === undefined) continue;
    for (const pack of packs) weights[pack] = (weights[pack] ?? 0) + 1 / packs.length;
  }
  let [best, second] = [0, 0];
  let index = -1;
  weights.forEach((weight, at) => {
    if (weight > best) [best, second, index] = [weight, best, at];
    else if (weight > second) second = weight;
  });
  const told = best >= MIN_WEIGHT && best >= words.length * MIN_SHARE && best >= second * MIN_LEAD;
  return told ? (lexicon.packs[index]?.language ?? null) : null;
}
