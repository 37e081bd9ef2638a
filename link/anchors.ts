// Anchors of a collection: the names by which links point into a document. In: articles and
// sections in reading order. Out: the section of a name. Sites make names of headings in different
// ways, so only letters and digits count: "Reset_PIN" and "reset-pin" are one name.
import type { AnchoredSection, LinkedArticle } from '../schema/graph.ts';
import { slugOf } from '../schema/text.ts';

/** The place that an anchor names: a section, or an article by its title. */
export interface AnchorPlace {
  readonly articleId: string;
  readonly sectionId: string | null;
}

const NO_NAME = /[^\p{L}\p{M}\p{N}]/gu;

/** Finds places by names. */
export class Anchors {
  readonly #places = new Map<string, AnchorPlace>();
  readonly #uses = new Map<string, number>();

  /** Articles in the order of their documents, sections in the order of their article. */
  constructor(articles: readonly LinkedArticle[], sections: readonly AnchoredSection[]) {
    const byArticle = new Map<string, AnchoredSection[]>();
    for (const section of sections) {
      const list = byArticle.get(section.articleId);
      if (list) list.push(section);
      else byArticle.set(section.articleId, [section]);
    }
    for (const { id: articleId, uri, title } of articles) {
      this.#add(uri, { articleId, sectionId: null }, [slugOf(title)]);
      for (const { id, anchors } of byArticle.get(articleId) ?? [])
        this.#add(uri, { articleId, sectionId: id }, anchors);
    }
  }

  /** A name that was used before in its document gets a number there: "steps", "steps-1". */
  #add(uri: string, place: AnchorPlace, anchors: readonly string[]): void {
    for (const anchor of anchors) {
      const name = nameOf(anchor);
      const uses = this.#uses.get(within(uri, name)) ?? 0;
      this.#uses.set(within(uri, name), uses + 1);
      const names = uses === 0 ? [name] : [name, `${name}${uses}`];
      for (const one of names) {
        for (const key of [within(uri, one), within(place.articleId, one)])
          if (!this.#places.has(key)) this.#places.set(key, place);
      }
    }
  }

  /** The place of a name in a document, first in the given article of it. */
  find(anchor: string, uri: string, articleId: string | null = null): AnchorPlace | null {
    const name = nameOf(anchor);
    const own = articleId === null ? undefined : this.#places.get(within(articleId, name));
    return own ?? this.#places.get(within(uri, name)) ?? null;
  }
}

function nameOf(anchor: string): string {
  const name = anchor.normalize('NFKC').toLowerCase();
  return name.replace(NO_NAME, '') || name;
}

const within = (around: string, name: string) => `${around}#${name}`;
