// Exact copies. In: articles. Out: the key that copies share, and which of the copies stands for
// all. Copies agree word by word, white space aside, and in the identifiers that they declare.
import type { PlacedArticle } from '../schema/derived.ts';
import type { ArticleCopy } from '../schema/graph.ts';
import { uuidOf } from '../schema/identity.ts';
import { fold } from '../schema/text.ts';
import { compare } from './order.ts';

/** The key that an article shares with its copies. */
export function copyKeyOf({ article, text }: PlacedArticle): string {
  const { start, end } = article.span;
  const identifiers = article.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).sort();
  const words = [article.language, ...identifiers, fold(text.slice(start.offset, end.offset))];
  // U+0000 parts the words of an id, so no word may hold it.
  return uuidOf('copy', ...words.map((word) => word.replaceAll('\0', '\ufffd')));
}

/** The copy that stands for all: the first by uri, then by place. Throws where there is none. */
export function canonicalOf(copies: readonly ArticleCopy[]): ArticleCopy {
  const [first] = [...copies].sort((a, b) => compare(a.uri, b.uri) || a.ordinal - b.ordinal);
  if (first === undefined) throw new Error('No copies, so none stands for them');
  return first;
}
