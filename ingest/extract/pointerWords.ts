// The words by which a text points at something else: those before what it points at ("see", "refer
// to") and those after it, in languages whose verbs stand last. In: a lexicon. Out: expressions.
import { perLexicon, wordsOf } from '../lexicon/lexicon.ts';
import { anyOf } from '../lexicon/words.ts';

export interface PointerWords {
  readonly before: RegExp;
  /** Matches right after what is pointed at. */
  readonly after: RegExp;
}

export const pointerWords = perLexicon((lexicon): PointerWords => {
  const before = wordsOf(lexicon, (pack) => pack.referenceWords);
  const after = wordsOf(lexicon, (pack) => pack.referenceEndings);
  return {
    before: new RegExp(anyOf(lexicon, before), 'iu'),
    after: new RegExp(`^ ?${anyOf(lexicon, after)}`, 'iu'),
  };
});
