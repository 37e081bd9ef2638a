// What one document alone decides about the graph, made right after reading and stored with it: the
// keys by which the link stage finds what belongs together, so that one changed document never
// costs a look at all others.
import type { Article } from './article.ts';
import type { FigureScope } from './figureScope.ts';
import type { Flow } from './flow.ts';
import type { ReferenceWords } from './referring.ts';

/** What is derived of the articles of a document, in their order. */
export interface DerivedDocument {
  readonly articles: readonly DerivedArticle[];
}

export interface DerivedArticle {
  /** A uuid that articles share which say the same, word by word, and declare the same identifiers. */
  readonly copyKey: string;
  /** Keys (schema/keys.ts) by which references find the article. */
  readonly offers: readonly number[];
  /** For each reference the keys of all that its resolution depends on. */
  readonly needs: readonly (readonly number[])[];
  /** What each reference says by its words. */
  readonly words: readonly ReferenceWords[];
  readonly procedures: readonly DerivedProcedure[];
  /** Where the numbers of its figures run. */
  readonly figureScopes: readonly FigureScope[];
}

export interface DerivedProcedure {
  /** Key words of the goal; procedures of one task share them. Null where there is no goal. */
  readonly goalKey: string | null;
  readonly flow: Flow;
}

/** An article and where it stands: what most derivations start from. */
export interface PlacedArticle {
  readonly article: Article;
  /** Of its document. */
  readonly uri: string;
  /** The decoded text of its document. */
  readonly text: string;
}
