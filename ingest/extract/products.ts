// The product of an article, where the knowledge base names its products: the first one that the
// title names, or else the first one that is a label.
import { alternatives, perLexicon } from '../lexicon/lexicon.ts';
import { afterWord, beforeWord } from '../lexicon/words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../../schema/text.ts';

const productWords = perLexicon((lexicon) => {
  const names = new Map(lexicon.packs.flatMap(({ products }) => Object.entries(products)));
  const words = alternatives([...names.keys()]);
  return {
    names,
    pattern: new RegExp(`${beforeWord(lexicon)}(?:${words})${afterWord(lexicon)}`, 'iu'),
  };
});

/** The product as its name is configured, or null. */
export function productOf(
  title: string,
  labels: readonly string[],
  lexicon: Lexicon,
): string | null {
  const { names, pattern } = productWords(lexicon);
  if (names.size === 0) return null;
  const named = (text: string) => {
    const [alias] = pattern.exec(text) ?? [];
    return alias === undefined ? undefined : names.get(fold(alias).toLowerCase());
  };
  for (const text of [title, ...labels]) {
    const name = named(text);
    if (name !== undefined) return name;
  }
  return null;
}
