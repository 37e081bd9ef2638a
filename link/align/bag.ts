// How alike two texts are, by the words that they share, in whatever order. Scripts that leave no
// space between words count by pairs of characters.
import { normalForm } from '../../schema/text.ts';

/** How often each word is in a text, and how many there are. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** What comes later in a long text is not compared. */
const MOST_WORDS = 2_000;

/** The words of texts; letter case, punctuation and white space aside. */
export function bagOf(texts: readonly string[]): Bag {
  const counts = new Map<string, number>();
  let size = 0;
  for (const text of texts) {
    for (const [word] of normalForm(text).matchAll(WORD)) {
      for (const part of UNSPACED.test(word) ? pairsOf(word) : [word]) {
        if (size === MOST_WORDS) return { counts, size };
        counts.set(part, (counts.get(part) ?? 0) + 1);
        size += 1;
      }
    }
  }
  return { counts, size };
}

function pairsOf(word: string): readonly string[] {
  const characters = Array.from(word);
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}

/** From 0 to 1: the share of words that both have (Dice); 0 where one has none. */
export function likeness(one: Bag, other: Bag): number {
  const [small, large] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, count] of small.counts) {
    shared += Math.min(count, large.counts.get(word) ?? 0);
  }
  const size = one.size + other.size;
  return size === 0 ? 0 : (2 * shared) / size;
}
