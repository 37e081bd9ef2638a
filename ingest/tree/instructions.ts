// Lines that tell the reader to do something: they begin with a verb of instructions, or have one
// after a short clause. In: a line of words. Out: whether it is such a line.
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { UNSPACED } from '../lexicon/words.ts';

/** How far into a line the verb after a comma is looked for: "In the left panel, click …". */
const MAX_LEAD = 80;

/** The first words of phrases that tell the reader to do something. */
const verbs = perLexicon(
  (lexicon) =>
    new Set(
      wordsOf(lexicon, (pack) => [
        ...Object.values(pack.actions).flat(),
        ...pack.instructionVerbs,
        ...pack.titles.verbs,
      ]).map((phrase) => phrase.split(' ', 1)[0] ?? phrase),
    ),
);

const UNSPACED_TEXT = new RegExp(`[${UNSPACED}]`);

/** In scripts without spaces a verb stands at the head of a line, or at its end. */
const unspacedVerbs = perLexicon((lexicon) => {
  const phrases = wordsOf(lexicon, (pack) => [
    ...Object.values(pack.actions).flat(),
    ...pack.instructionVerbs,
  ]).filter((phrase) => UNSPACED_TEXT.test(phrase));
  const words = alternatives(phrases);
  return new RegExp(`^(?:${words})|(?:${words})[\u3002.]?$`, 'u');
});

/** Whether a line tells the reader to do something. */
export function tellsToDo(words: string, lexicon: Lexicon): boolean {
  if (/[:?\uff1a\uff1f]$/.test(words)) return false;
  if (startsWithVerb(words, lexicon)) return true;
  const comma = /, |[\uff0c\u3001]/.exec(words.slice(0, MAX_LEAD));
  return comma !== null && startsWithVerb(words.slice(comma.index + comma[0].length), lexicon);
}

/** Whether words begin with a verb that tells the reader to do something. */
export function startsWithVerb(words: string, lexicon: Lexicon): boolean {
  const verb = /^\p{L}{2,20}(?=[\s,-])/u.exec(words);
  if (verb !== null && verbs(lexicon).has(verb[0].toLowerCase())) return true;
  return UNSPACED_TEXT.test(words) && unspacedVerbs(lexicon).test(words);
}
