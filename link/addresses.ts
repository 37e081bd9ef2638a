// The addresses that articles give of themselves. In: articles, then an address. Out: the article
// that declares it, and how many do. Scheme, "www.", letter case of the host, fragment and a slash at
// the end make no other address.
import type { LinkedArticle } from '../schema/graph.ts';
import { decoded, partsOf, resolvePath } from './paths.ts';

/** Who declares an address; `count` is 1 where it is clear. */
export interface Declaring {
  readonly article: LinkedArticle;
  readonly count: number;
}

const SITE = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/i;

/** Finds articles by the addresses that they declare. */
export class Addresses {
  readonly #declared = new Map<string, Declaring>();

  constructor(articles: readonly LinkedArticle[]) {
    for (const article of articles) {
      const key = article.url === null ? '' : addressKey(article.url);
      const known = this.#declared.get(key);
      if (key !== '')
        this.#declared.set(key, {
          article: known?.article ?? article,
          count: 1 + (known?.count ?? 0),
        });
    }
  }

  /** Who declares an address, or a path of a site; null where nobody does. */
  find(address: string): Declaring | null {
    return this.#declared.get(addressKey(address)) ?? null;
  }
}

/** A path as an address, seen from the address of the article it stands in; null without one. */
export function addressFrom(address: string | null, path: string): string | null {
  const site = address === null ? null : SITE.exec(address);
  if (address === null || site === null) return path.startsWith('/') ? path : null;
  const resolved = resolvePath(path, partsOf(address.slice(site[0].length)).path);
  return resolved === null ? null : `${site[0]}/${resolved.path}`;
}

/** The form in which addresses are compared; empty for what is no address. */
export function addressKey(address: string): string {
  const site = SITE.exec(address);
  const [place = ''] = address.slice(site?.[0].length ?? 0).split('#', 1);
  const path = decoded(place).replace(/^\//, '').replace(/\/$/, '');
  return `${site?.[1]?.toLowerCase() ?? ''}/${path}`;
}
