// Messages that nothing marks as such: a line that tells of a failure, above words that speak of
// it as "this error".
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import { anyOf } from '../lexicon/words.ts';
import type { Passage, Range } from './passage.ts';

/** The longest line that is a message without marks, in UTF-16 code units. */
const MAX_LINE_LENGTH = 200;

interface PointingWords {
  readonly pointing: RegExp;
  readonly failure: RegExp;
  /** How a text speaks itself: "When you …", "You …". */
  readonly speaking: RegExp;
}

const pointingWords = perLexicon((lexicon): PointingWords => {
  const openers = wordsOf(lexicon, ({ conditionWords, grammar }) => [
    ...conditionWords,
    ...grammar.subordinators,
  ]);
  const speakers = wordsOf(lexicon, ({ titles, grammar }) => [
    ...[titles.opening, titles.goal, titles.clauses].flat(),
    ...[grammar.pronouns, grammar.subordinators, grammar.infinitives].flat(),
  ]);
  const determiners = wordsOf(lexicon, (pack) => pack.grammar.determiners);
  const errors = wordsOf(lexicon, (pack) => pack.errorWords);
  return {
    pointing: new RegExp(
      `^(?:(?:${alternatives(openers)}) {1,4})?(?:${alternatives(determiners)}) {1,4}` +
        `(?:${alternatives(errors)})(?! {0,4}["'\u201c\u00ab\u201e:(])(?![\\p{L}\\p{N}])`,
      'iu',
    ),
    failure: new RegExp(
      anyOf(
        lexicon,
        wordsOf(lexicon, (pack) => pack.failureWords),
      ),
      'iu',
    ),
    speaking: new RegExp(`^(?:${alternatives(speakers)})(?![\\p{L}\\p{N}])`, 'iu'),
  };
});

/** Whether a passage begins with words for an error that it does not quote. */
export function pointsAtMessage({ flat, signs }: Passage, lexicon: Lexicon): boolean {
  return (signs & SIGN.error) !== 0 && pointingWords(lexicon).pointing.test(flat);
}

/** Whether a stretch of a passage says that something fails. */
export const tellsOfFailure = ({ flat, start }: Passage, range: Range, lexicon: Lexicon): boolean =>
  pointingWords(lexicon).failure.test(flat.slice(range.start - start, range.end - start));

/** The message that a line is; null for a sentence of the text, or where nothing fails. */
export function bareMessageIn({ flat, start }: Passage, lexicon: Lexicon): Range | null {
  const line = flat.trimEnd();
  if (line.length > MAX_LINE_LENGTH || /[.?:\uff1a\u3002]$/.test(line)) return null;
  const { failure, speaking } = pointingWords(lexicon);
  if (!failure.test(line) || speaking.test(line)) return null;
  return { start, end: start + line.length };
}
