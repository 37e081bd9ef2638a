// The language of each article: what is configured, what the source declares, or what its words
// say; an article too short to tell has the language of those beside it.
import { guessLanguage, type Guess } from '../language/detect.ts';
import type { Script } from '../language/scripts.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { Article, Root } from './nodes.ts';

/** So much of an article tells its language, in UTF-16 code units. */
const SAMPLE_LENGTH = 400;
/** The language of a text that is too short to tell, by its script. */
const USUAL: Readonly<Partial<Record<Script, string>>> = {
  latin: 'en',
  cyrillic: 'ru',
  han: 'zh-Hans',
};

/** Sets the language of each article, and the lexicon by which it is read. */
export function settleLanguages(
  articles: readonly Article[],
  { declared }: Root['data'],
  lexicons: Lexicons,
): void {
  const stated = tagFrom(lexicons.language) ?? tagFrom(declared?.language ?? null);
  if (stated !== null) {
    for (const article of articles) setLanguage(article, stated, lexicons);
    return;
  }
  const guesses = articles.map((article) => guessLanguage(sampleOf(article), lexicons.union));
  const usual = usualLanguages(guesses);
  articles.forEach((article, index) => {
    const guess = guesses[index];
    if (guess) setLanguage(article, languageOf(guess, usual), lexicons);
  });
}

function setLanguage(article: Article, language: string, lexicons: Lexicons): void {
  article.language = language;
  article.lexicon = lexicons.of(language);
}

/** The tag in its usual form ("pt-BR"), or null where it is none. */
function tagFrom(stated: string | null): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(stated?.trim().replaceAll('_', '-') ?? []);
    return tag ?? null;
  } catch {
    return null;
  }
}

/** The first words of an article, title included. */
function sampleOf({ title, children }: Article): string {
  let sample = title?.children[0].value ?? '';
  for (const block of children) {
    if (sample.length >= SAMPLE_LENGTH) break;
    if (block.type === 'paragraph' || block.type === 'labelled' || block.type === 'item')
      sample += ` ${block.children[0].value.slice(0, SAMPLE_LENGTH)}`;
  }
  return sample.slice(0, SAMPLE_LENGTH);
}

function languageOf(guess: Guess, usual: ReadonlyMap<Script | null, string>): string {
  if (guess.sure && guess.language !== null) return guess.language;
  const beside = usual.get(guess.script);
  if (guess.script === null) return beside ?? 'und';
  return beside ?? guess.language ?? USUAL[guess.script] ?? 'und';
}

/** The language of most articles that tell theirs, by script and (null) of all. */
function usualLanguages(guesses: readonly Guess[]): ReadonlyMap<Script | null, string> {
  const sure = guesses.filter((guess) => guess.sure);
  const usual = new Map<Script | null, string>();
  for (const script of new Set([null, ...sure.map((guess) => guess.script)])) {
    const own = sure.filter((guess) => script === null || guess.script === script);
    const language = mostCommon(own);
    if (language !== null) usual.set(script, language);
  }
  return usual;
}

/** The language of most guesses, the first of those that are as many. */
function mostCommon(guesses: readonly Guess[]): string | null {
  const counts = new Map<string, number>();
  for (const { language } of guesses)
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  let best: string | null = null;
  for (const [language, count] of counts)
    if (best === null || count > (counts.get(best) ?? 0)) best = language;
  return best;
}
