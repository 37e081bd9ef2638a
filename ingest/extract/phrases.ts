// Phrases of a lexicon looked up at a token. In: lists of phrases. Out: tables that answer how
// many tokens, from a given one on, make up a phrase; the longest phrase wins.
import { IS, is, type Token } from './token.ts';

interface Entry<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

export class Phrases<Value = true> {
  readonly #byFirst = new Map<string, Entry<Value>[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of entries) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      const known = this.#byFirst.get(first) ?? [];
      known.push({ words, value });
      known.sort((a, b) => b.words.length - a.words.length);
      this.#byFirst.set(first, known);
    }
  }

  /** The words by which phrases begin. */
  firstWords(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** The value of the longest phrase whose words are the tokens from `at` on, and its length. */
  at(tokens: readonly Token[], at: number): { length: number; value: Value } | undefined {
    const entry = this.#entryAt(tokens, at);
    return entry && { length: entry.words.length, value: entry.value };
  }

  /** Number of tokens of the phrase at `at`, 0 if none stands there. */
  lengthAt(tokens: readonly Token[], at: number): number {
    return this.#entryAt(tokens, at)?.words.length ?? 0;
  }

  #entryAt(tokens: readonly Token[], at: number): Entry<Value> | undefined {
    const first = tokens[at];
    if (first === undefined || !is(first, IS.phrase)) return undefined;
    for (const entry of this.#byFirst.get(first.word.lower) ?? []) {
      if (follows(entry.words, tokens, at)) return entry;
    }
    return undefined;
  }
}

function follows(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let index = 1; index < words.length; index += 1) {
    const token = tokens[at + index];
    if (token?.kind !== 'word' || token.word.lower !== words[index]) return false;
  }
  return true;
}

/** A table of phrases without values. */
export function phrases(list: readonly string[]): Phrases {
  return new Phrases(list.map((phrase) => [phrase, true] as const));
}
