// Phrases of a lexicon looked up at a token. In: lists of phrases. Out: tables that answer how
// many tokens, from a given one on, make up a phrase; the longest phrase wins.
import type { Token } from './tokens.ts';

export class Phrases<Value = true> {
  readonly #byFirst = new Map<string, { words: readonly string[]; value: Value }[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of entries) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      const known = this.#byFirst.get(first) ?? [];
      if (known.some((entry) => entry.words.join(' ') === phrase)) continue;
      known.push({ words, value });
      known.sort((a, b) => b.words.length - a.words.length);
      this.#byFirst.set(first, known);
    }
  }

  /** The longest phrase whose words are the tokens from `at` on, or undefined. */
  at(tokens: readonly Token[], at: number): { length: number; value: Value } | undefined {
    const first = tokens[at];
    if (first?.kind !== 'word') return undefined;
    const entry = this.#byFirst.get(first.lower)?.find(({ words }) =>
      words.every((word, index) => {
        const token = tokens[at + index];
        return token?.kind === 'word' && token.lower === word;
      }),
    );
    return entry && { length: entry.words.length, value: entry.value };
  }

  /** Number of tokens of the phrase at `at`, 0 if none stands there. */
  lengthAt(tokens: readonly Token[], at: number): number {
    return this.at(tokens, at)?.length ?? 0;
  }
}

/** A table of phrases without values. */
export function phrases(list: readonly string[]): Phrases {
  return new Phrases(list.map((phrase) => [phrase, true] as const));
}
