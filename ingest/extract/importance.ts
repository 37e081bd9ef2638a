// Whether a step may be skipped. In: a step's passage. Out: 'optional' where the step says so:
// "(Optional) …", "Optional: …", "Optionally, …", "… (optional).", "This step is optional."
import type { Importance } from '../../schema/lists.ts';
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import type { Passage } from './passage.ts';
import { afterWord } from '../lexicon/words.ts';

interface Patterns {
  readonly opening: RegExp;
  readonly closing: RegExp;
}

const patterns = perLexicon((lexicon): Patterns => {
  const words = alternatives(wordsOf(lexicon, (pack) => pack.optionalWords));
  const phrases = alternatives(wordsOf(lexicon, (pack) => pack.optionalPhrases));
  const bracketed = `[(\\[\\uff08\\u3010] {0,3}(?:${words}) {0,3}[)\\]\\uff09\\u3011]`;
  return {
    opening: new RegExp(
      `^ {0,8}(?:${bracketed}|(?:${words}) {0,3}(?:[:,;.\\uff0c\\uff1a\\u2013\\u2014]|- ))` +
        `|(?:^|[.!?:\\u3002)] {0,3}) {0,8}(?:${phrases})${afterWord(lexicon)}`,
      'iu',
    ),
    closing: new RegExp(`${bracketed}[ .:\\u3002]{0,8}$`, 'i'),
  };
});

/** `optional` if the step's own words say that it may be left out, else `required`. */
export function importanceOf(passage: Passage, lexicon: Lexicon): Importance {
  if (!(passage.signs & SIGN.optional)) return 'required';
  const { flat } = passage;
  const { opening, closing } = patterns(lexicon);
  return opening.test(flat) || closing.test(flat) ? 'optional' : 'required';
}
