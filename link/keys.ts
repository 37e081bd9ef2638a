// All keys of an article and of its references, by which the link stage finds who is concerned by a change.
// In: records. Out: what the article offers, and what the outcome of each reference depends on.
import type { Article, Reference } from '../schema/article.ts';
import { keyOf } from '../schema/keys.ts';
import { linkNeeds, linkOffers } from './linkKeys.ts';
import { identifierKey } from './identifiers.ts';
import { textNeeds, textOffers } from './textKeys.ts';

/** The distinct keys under which references find an article. */
export function offersOf(article: Article, uri: string): readonly number[] {
  const identifiers = article.identifiers.flatMap(({ value }) => identifierKeys(value, article));
  return [...new Set([...identifiers, ...linkOffers(article, uri), ...textOffers(article)])];
}

/** The distinct keys of all that the outcome of a reference depends on. */
export function needsOf(reference: Reference, article: Article, uri: string): readonly number[] {
  const own = reference.kind === 'article' ? identifierKeys(reference.target, article) : [];
  return [
    ...new Set([
      ...own,
      ...linkNeeds(reference, uri, article.metadata.url),
      ...textNeeds(reference),
    ]),
  ];
}

/** An article bears an identifier, or a reference means it, first of all in its own language. */
function identifierKeys(identifier: string, { language }: Article): readonly number[] {
  const key = identifierKey(identifier);
  return [keyOf('identifier', key), keyOf('identifierIn', key, language)];
}
