// What the words of a node may hold, looked up once for all who ask.
import type { Lexicon } from '../lexicon/lexicon.ts';
import { signsIn } from '../lexicon/signs.ts';
import type { Words } from './nodes.ts';

/** The signs of a node's words: a sum of `SIGN` values. */
export function signsOf(words: Words, lexicon: Lexicon): number {
  words.signs ??= signsIn(words.value, 0, words.value.length, lexicon);
  return words.signs;
}
