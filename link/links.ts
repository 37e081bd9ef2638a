// What links point at. In: a reference whose target is a link, and the articles and anchors of the
// collection. Out: what became of it, with the reason in words. A link that leads out of the
// collection cannot be checked and is external; inside it, a file or anchor that is missing is broken.
import type {
  AnchoredSection,
  LinkedArticle,
  ReferenceCandidate,
  ReferenceResolution,
} from '../schema/graph.ts';
import { Addresses, addressFrom } from './addresses.ts';
import { Anchors } from './anchors.ts';
import { Files, type Surroundings } from './files.ts';
import { otherExtension, partsOf, resolvePath } from './paths.ts';

/** What became of a reference, but for which reference it is. */
export type Outcome = Omit<ReferenceResolution, 'id'>;

/** Resolves the links of one collection. */
export class Links {
  readonly #articles = new Map<string, LinkedArticle>();
  /** The first article of each document. */
  readonly #first = new Map<string, LinkedArticle>();
  readonly #files: Files;
  readonly #anchors: Anchors;
  readonly #addresses: Addresses;

  /** Articles in the order of their documents, sections in the order of their article. */
  constructor(
    articles: readonly LinkedArticle[],
    sections: readonly AnchoredSection[],
    surroundings: Surroundings,
  ) {
    for (const article of articles) {
      this.#articles.set(article.id, article);
      if (!this.#first.has(article.uri)) this.#first.set(article.uri, article);
    }
    this.#files = new Files(this.#first.keys(), surroundings);
    this.#anchors = new Anchors(articles, sections);
    this.#addresses = new Addresses(articles);
  }

  /** What a link to an anchor of its own document became. */
  toAnchor({ articleId, target }: ReferenceCandidate): Outcome {
    return this.#at(this.#articles.get(articleId), target, 'the same file');
  }

  /** What a link to an address became. */
  toAddress({ target }: ReferenceCandidate): Outcome {
    return (
      this.#declared(target, target) ??
      outcome('external', 'no article of the collection declares this address')
    );
  }

  /** What a link to a file became; null where nothing is at its path. */
  toFile({ articleId, target }: ReferenceCandidate): Outcome | null {
    const own = this.#articles.get(articleId);
    const { path } = partsOf(target);
    if (path === '') return this.#at(own, target, 'the same file');
    const resolved = resolvePath(path, own?.uri ?? '');
    if (resolved === null) return null;
    const found = path.startsWith('/') ? this.#files.onSite(resolved) : this.#files.at(resolved);
    if (found === null) return null;
    if (found.count > 1)
      return outcome('ambiguous', `${found.count} files of the collection are at ${resolved.path}`);
    return this.#at(this.#first.get(found.uri), target, `file ${found.uri}`);
  }

  /** What a link to a file became that nothing is at the path of. */
  toNoFile({ articleId, target }: ReferenceCandidate): Outcome {
    const own = this.#articles.get(articleId);
    const { path } = partsOf(target);
    const address = addressFrom(own?.url ?? null, path);
    const declared = address === null ? null : this.#declared(address, target);
    return declared ?? this.#missing(path, own?.uri ?? '');
  }

  #missing(path: string, uri: string): Outcome {
    const extension = otherExtension(path);
    if (extension !== null) return outcome('external', `a file of another kind (.${extension})`);
    const resolved = resolvePath(path, uri);
    const isKnown =
      resolved !== null &&
      (path.startsWith('/') ? this.#files.hasFolderOf(resolved) : this.#files.isInside(resolved));
    return isKnown
      ? outcome('broken', `no file of the collection is at ${resolved.path}`)
      : outcome('external', `the path ${path} leads out of the collection`);
  }

  /** The article that declares an address; null where none does. */
  #declared(address: string, target: string): Outcome | null {
    const found = this.#addresses.find(address);
    if (found === null) return null;
    if (found.count > 1)
      return outcome('ambiguous', `${found.count} articles declare this address`);
    return this.#at(found.article, target, `declared address ${found.article.url ?? ''}`);
  }

  /** The place in an article, or beside it in its file, that the fragment of a target names. */
  #at(article: LinkedArticle | undefined, target: string, evidence: string): Outcome {
    const { id = null, uri = '' } = article ?? {};
    const { fragment } = partsOf(target);
    if (fragment === null) return outcome('resolved', evidence, id);
    const place = this.#anchors.find(fragment, uri, id);
    if (place !== null)
      return outcome(
        'resolved',
        `anchor ${fragment} of ${evidence}`,
        place.articleId,
        place.sectionId,
      );
    // By HTML a link to "#top" is to the page as a whole.
    if (fragment.toLowerCase() === 'top') return outcome('resolved', evidence, id);
    return outcome('broken', `no heading bears the anchor ${fragment} of ${evidence}`, id);
  }
}

function outcome(
  status: Outcome['status'],
  evidence: string,
  targetArticleId: string | null = null,
  targetSectionId: string | null = null,
): Outcome {
  return { status, targetArticleId, targetSectionId, evidence };
}
