// Phrases of a lexicon looked up at a token. In: lists of phrases. Out: tables that answer how
// many tokens, from a given one on, make up a phrase; the longest phrase wins. Each table has a bit
// that the words by which its phrases begin carry, because nearly all look-ups find nothing.
import { is, type Token } from './token.ts';

interface Phrase<Value> {
  readonly words: readonly string[];
  /** Number of tokens. */
  readonly length: number;
  readonly value: Value;
}

export class Phrases<Value = true> {
  readonly bit: number;
  readonly #byFirst = new Map<string, Phrase<Value>[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>, bit: number) {
    this.bit = bit;
    for (const [phrase, value] of entries) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      const known = this.#byFirst.get(first) ?? [];
      known.push({ words, length: words.length, value });
      known.sort((a, b) => b.length - a.length);
      this.#byFirst.set(first, known);
    }
  }

  /** The words by which phrases begin. */
  firstWords(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** The longest phrase whose words are the tokens from `at` on. */
  at(tokens: readonly Token[], at: number): Phrase<Value> | undefined {
    const first = tokens[at];
    if (!is(first, this.bit) || first === undefined) return undefined;
    return this.#byFirst.get(first.word.lower)?.find(({ words }) => follows(words, tokens, at));
  }

  /** Number of tokens of the phrase at `at`, 0 if none stands there. */
  lengthAt(tokens: readonly Token[], at: number): number {
    return this.at(tokens, at)?.length ?? 0;
  }
}

function follows(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let index = 1; index < words.length; index += 1) {
    const token = tokens[at + index];
    if (token?.kind !== 'word' || token.word.lower !== words[index]) return false;
  }
  return true;
}
