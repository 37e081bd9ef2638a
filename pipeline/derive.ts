// What a document alone decides about the graph. Runs beside reading, in whichever thread that is. A
// new kind of derived fact is one field of schema/derived.ts and one line here.
import { copyKeyOf } from '../link/copies.ts';
import { flowsOf } from '../link/flow/flow.ts';
import { figureScopesOf } from '../link/figureScopes.ts';
import { needsOf, offersOf } from '../link/keys.ts';
import { wordsOfReference } from '../link/referenceWords.ts';
import { keyWords } from '../link/words.ts';
import type { Article } from '../schema/article.ts';
import type {
  DerivedArticle,
  DerivedDocument,
  DerivedProcedure,
  PlacedArticle,
} from '../schema/derived.ts';
import type { Document } from '../schema/document.ts';
import type { Flow } from '../schema/flow.ts';

/** Derives all that the link stage will need; `text` is the decoded text of the source. */
export function derive(document: Document, text: string): DerivedDocument {
  const { uri } = document.source;
  const hasImages = document.articles.some(({ figures }) =>
    figures.some(({ source }) => source !== null),
  );
  return {
    articles: document.articles.map((article) => deriveArticle({ article, uri, text }, hasImages)),
  };
}

function deriveArticle(placed: PlacedArticle, hasImages: boolean): DerivedArticle {
  const { article, uri } = placed;
  return {
    copyKey: copyKeyOf(placed),
    offers: offersOf(article, uri),
    needs: article.references.map((reference) => needsOf(reference, article, uri)),
    words: article.references.map(wordsOfReference),
    procedures: flowsOf(article.procedures).map((flow) => deriveProcedure(article, flow)),
    figureScopes: figureScopesOf(article, hasImages),
  };
}

function deriveProcedure(article: Article, flow: Flow): DerivedProcedure {
  return { goalKey: keyWords(article.goal).join(' ') || null, flow };
}
