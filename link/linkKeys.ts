// Keys of links. In: an article with the uri of its document; a reference. Out: the keys (schema/keys.ts)
// under which links find the article, and those that the outcome of a link depends on. Whatever
// files.ts or addresses.ts can find has a key here.
import type { Article, Reference } from '../schema/article.ts';
import { keyOf } from '../schema/keys.ts';
import { addressFrom, addressKey } from './addresses.ts';
import { folderOf, pageOf, partsOf, resolvePath } from './paths.ts';

/** The keys under which links find an article: paths of its document, and its own address. */
export function linkOffers(article: Article, uri: string): readonly number[] {
  const { url } = article.metadata;
  const address = url === null ? '' : addressKey(url);
  return [...pathOffers(uri), ...(address === '' ? [] : [keyOf('address', address)])];
}

function pathOffers(uri: string): readonly number[] {
  const segments = uri.split('/').filter((segment) => segment !== '');
  const keys = [keyOf('path', segments.join('/'))];
  for (let from = 0; from < segments.length; from += 1) {
    const page = pageOf(segments.slice(from).join('/'));
    const folder = folderOf(page);
    keys.push(keyOf('page', page));
    if (folder !== null) keys.push(keyOf('page', folder));
  }
  for (const folder of segments.slice(0, -1)) keys.push(folderKey(folder));
  return keys;
}

/** The key of a folder by its name: that documents stand below one of that name. */
export function folderKey(name: string): number {
  return keyOf('folder', name.toLowerCase());
}

/** The keys that decide where a link leads; none for what is no link or stays in its document. */
export function linkNeeds(
  { kind, target }: Pick<Reference, 'kind' | 'target'>,
  uri: string,
  url: string | null,
): readonly number[] {
  if (kind === 'url') return [keyOf('address', addressKey(target))];
  const { path } = partsOf(target);
  if (kind !== 'article' || path === '') return [];
  const address = addressFrom(url, path);
  return [
    ...pathNeeds(path, uri),
    ...(address === null ? [] : [keyOf('address', addressKey(address))]),
  ];
}

function pathNeeds(path: string, uri: string): readonly number[] {
  const resolved = resolvePath(path, uri);
  if (resolved === null) return [];
  const keys = [keyOf('path', resolved.path), keyOf('page', pageOf(resolved.path))];
  const [folder = '', next] = resolved.path.split('/');
  return path.startsWith('/') && next !== undefined ? [...keys, folderKey(folder)] : keys;
}
