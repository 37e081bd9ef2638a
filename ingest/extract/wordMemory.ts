// Words by the characters that they stand in. A text repeats its words, and reading them is the
// inner loop of reading steps: a word that was read before is found without cutting it out of its
// text. In: a stretch of text. Out: its word. One word is kept for each place, the last one read.
import type { Word } from './token.ts';

/** Places; a power of two. */
const PLACES = 16_384;
/** Slices no longer than this are copies: keeping one does not keep the text that it is from. */
const LONGEST_COPY = 12;
const LONGEST_KEPT = 2 * LONGEST_COPY;

export class WordMemory {
  readonly #make: (text: string) => Word;
  readonly #known = new Array<Word | undefined>(PLACES).fill(undefined);

  constructor(make: (text: string) => Word) {
    this.#make = make;
  }

  /** The word between two offsets. */
  wordAt(text: string, start: number, end: number): Word {
    if (end - start > LONGEST_KEPT) return this.#make(text.slice(start, end));
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const place = (hash ^ (hash >>> 14)) & (PLACES - 1);
    const known = this.#known[place];
    if (known && stands(known.text, text, start, end)) return known;
    const middle = Math.min(start + LONGEST_COPY, end);
    const word = this.#make(text.slice(start, middle) + text.slice(middle, end));
    this.#known[place] = word;
    return word;
  }
}

/** Whether a word is what stands between two offsets. */
function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
