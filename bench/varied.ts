// A large knowledge base out of a small one: each text again and again, some of its words exchanged
// for others of the same collection, so that no two are alike and the shapes stay. The same seed
// gives the same texts.

import { fractionsOf } from './random.ts';

/** Words that carry no shape: no labels, no headings in capitals, no names of sections of one word. */
const WORD = /(?<=[a-z,] )[a-z]{4,}/g;

/** One text after the other, each varied: `share` of its words are exchanged. */
export function* variedTexts(
  texts: readonly string[],
  { count, share, seed }: { readonly count: number; readonly share: number; readonly seed: number },
): Generator<string> {
  const random = fractionsOf(seed);
  const words = [...new Set(texts.flatMap((text) => text.match(WORD) ?? []))];
  const another = (word: string): string =>
    random() < share ? (words[Math.floor(random() * words.length)] ?? word) : word;
  for (let at = 0; at < count; at += 1) {
    const text = texts[at % texts.length] ?? '';
    yield at < texts.length ? text : text.replace(WORD, another);
  }
}
