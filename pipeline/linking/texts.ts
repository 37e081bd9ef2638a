// What articles say, as it is compared: the texts of changed articles are made anew of their rows. An
// exact copy of an article is compared as a whole; its rows would only say the same once more.
import { saidByArticles, type SaidArticle } from '../../db/read/linking/runningTexts.ts';
import { addTexts, storeUses, type TextUse } from '../../db/store/linking/texts.ts';
import { articleSketch, blockSketch } from '../../link/duplicates/sketch.ts';
import type { TextSketch } from '../../schema/duplicates.ts';
import { addAll, chunksOf, type LinkScope } from './scope.ts';

/** So many articles are looked at together. */
const CHUNK = 200;

/** Texts that changed: those that are new, and all that are used in other places now. */
export interface ChangedTexts {
  readonly added: ReadonlySet<string>;
  readonly touched: ReadonlySet<string>;
}

/** Brings the texts of articles up to date; texts that nobody uses any more stay. */
export async function linkTexts(
  { transaction, collectionId }: LinkScope,
  articles: Iterable<string>,
): Promise<ChangedTexts> {
  const added = new Set<string>();
  const touched = new Set<string>();
  for (const chunk of chunksOf(articles, CHUNK)) {
    const said = await saidByArticles(transaction, collectionId, chunk);
    const sketches = new Map<string, TextSketch>();
    const uses = said.flatMap((article) => usesIn(article, sketches));
    addAll(added, await addTexts(transaction, collectionId, [...sketches.values()]));
    addAll(touched, await storeUses(transaction, collectionId, chunk, uses));
  }
  return { added, touched };
}

/** The uses of texts in an article; adds the texts. */
function usesIn(article: SaidArticle, sketches: Map<string, TextSketch>): readonly TextUse[] {
  const { id: articleId, title, platforms, texts, isCanonical } = article;
  const uses: TextUse[] = [];
  const add = (id: string, kind: string, sketch: TextSketch) => {
    sketches.set(sketch.id, sketch);
    uses.push({ id, kind, articleId, textId: sketch.id });
  };
  const words = texts.map(({ text }) => text);
  add(articleId, 'article', articleSketch({ title, platforms, texts: words }));
  for (const { id, kind, text } of isCanonical ? texts : []) {
    const sketch = id === null ? null : blockSketch(text);
    if (id !== null && sketch !== null) add(id, kind, sketch);
  }
  return uses;
}
