// References of an invented help centre, and what becomes of them.
import { Links } from '../../link/links.ts';
import { resolveAll, type Collection, type Written } from './knowledge.ts';
import { surroundingsOf } from './surroundings.ts';

/** An article that declares an identifier. */
export const borne = (articleId: string, value: string) => ({ articleId, scheme: 'kb', value });
/** An article that is known by its title. */
export const article = (
  title: string,
  facts: { uri?: string; canonicalId?: string; language?: string } = {},
) => ({
  id: title,
  uri: facts.uri ?? `${title}.txt`,
  title,
  goal: null,
  url: null,
  language: facts.language ?? 'en',
  canonicalId: facts.canonicalId ?? null,
});

let count = 0;
/** A reference: to an identifier if it looks like one, else to a site. */
export function citing(target: string, text: string, facts: Partial<Written> = {}): Written {
  count += 1;
  const kind = /^kb/i.test(target) ? 'article' : 'site';
  return { id: `${count}`, articleId: 'citing', kind, target, text, ...facts };
}

/** All that a collection has beside references. */
export type Given = Omit<Partial<Collection>, 'references'>;

/** What became of references and of the identifiers that they print. */
export function resolve(references: readonly Written[], given: Given = {}) {
  const articles = given.articles ?? [];
  const uris = articles.map(({ uri }) => uri);
  const links = given.links ?? new Links(articles, [], surroundingsOf(uris));
  return resolveAll({ ...given, references, articles, links });
}

/** Status, target and evidence of each. */
export function told(references: readonly Written[], given: Given = {}) {
  return resolve(references, given).resolved.map(({ status, targetArticleId, evidence }) => [
    status,
    targetArticleId,
    evidence,
  ]);
}
/** The same of one reference. */
export const first = (reference: Written, given: Given = {}) => told([reference], given)[0];
