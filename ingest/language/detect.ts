// The language that a text is written in: by its script where only one language has it, by the
// little words of the packs, or else by the n-grams of a library. The same text and lexicon always
// give the same answer.
import { eld } from 'eld/extrasmall';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { scriptOfChinese } from './han.ts';
import { languageByLittleWords } from './littleWords.ts';
import { scriptOf, type Script } from './scripts.ts';

export interface Guess {
  /** BCP 47 tag, or null where nothing tells the language. */
  readonly language: string | null;
  /** Whether the text is proof, and not merely a hint. */
  readonly sure: boolean;
  /** The script of the text; null where it has no letters. */
  readonly script: Script | null;
}

/** Shorter texts are no proof of a language that shares its script with others. */
const MIN_LETTERS = 40;
/** How much better a language without a pack must fit than the best one with a pack. */
const MIN_LEAD = 0.005;

/** What the words of a text say of its language. */
export function guessLanguage(text: string, lexicon: Lexicon): Guess {
  const script = scriptOf(text);
  if (script === 'kana') return { language: 'ja', sure: true, script };
  if (script === 'hangul') return { language: 'ko', sure: true, script };
  if (script === 'han') {
    const language = scriptOfChinese(text);
    return { language, sure: language !== null, script };
  }
  if (script === null) return { language: null, sure: false, script };
  const told = languageByLittleWords(text, lexicon);
  if (told !== null) return { language: told, sure: true, script };
  return { ...guessByNgrams(text, lexicon), script };
}

function guessByNgrams(text: string, lexicon: Lexicon): Omit<Guess, 'script'> {
  const result = eld.detect(text);
  if (result.language === '') return { language: null, sure: false };
  const scores = result.getScores();
  const packs = new Set(lexicon.packs.map(({ language }) => language));
  let known: string | null = null;
  for (const [language, score] of Object.entries(scores))
    if (packs.has(language) && score > (known === null ? 0 : (scores[known] ?? 0)))
      known = language;
  const lead = (scores[result.language] ?? 0) - (known === null ? 0 : (scores[known] ?? 0));
  const sure = text.length >= MIN_LETTERS && result.isReliable();
  if (sure && lead >= MIN_LEAD) return { language: result.language, sure };
  return { language: known, sure: sure && lead === 0 };
}
