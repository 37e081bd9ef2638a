// The rows of an article's requirements, references, notes, blocks and passages for
// one platform.
import type { Article } from '../../schema/article.ts';
import type { DerivedArticle } from '../../schema/derived.ts';
import type { KeptIds } from '../../schema/history.ts';
import { idAtOrNull, type ArticleIds } from './articleIds.ts';
import type { RowIds } from './rowIds.ts';
import type { Rows } from './rowSet.ts';
import { pack } from './packedSpan.ts';

/** What they are made from. */
export interface ProseSource {
  readonly article: Article;
  readonly derived: DerivedArticle;
  readonly known: ArticleIds;
  readonly kept: KeptIds | null;
}

/** Adds them; a reference is `unlinked` until the link stage has looked at it. */
export function addProse(
  rows: Rows,
  ids: RowIds,
  articleId: string,
  { article, derived, known, kept }: ProseSource,
): void {
  article.requirements.forEach(({ text, span }, index) => {
    const id = kept?.requirements[index] ?? ids.next(articleId, 'requirement', text);
    rows.requirements.push({
      id,
      article_id: articleId,
      ordinal: index + 1,
      text,
      span: pack(span),
    });
  });
  article.references.forEach(({ kind, target, text, section, span }, index) => {
    rows.article_references.push({
      article_id: articleId,
      id: kept?.references[index] ?? ids.next(articleId, 'reference', kind, target, text),
      section_id: idAtOrNull(known.sections, section),
      ordinal: index + 1,
      kind,
      target,
      text,
      needs: derived.needs[index] ?? [],
      identifier: derived.words[index]?.identifier ?? null,
      saying: derived.words[index]?.saying ?? null,
      sentence: derived.words[index]?.sentence ?? null,
      wanted_id: null,
      status: 'unlinked',
      evidence: null,
      target_article_id: null,
      target_section_id: null,
      span: pack(span),
    });
  });
  article.notes.forEach(({ kind, marker, text, span }, index) => {
    const id = kept?.notes[index] ?? ids.next(articleId, 'note', kind, text);
    rows.notes.push({
      id,
      article_id: articleId,
      ordinal: index + 1,
      kind,
      marker,
      text,
      span: pack(span),
    });
  });
  article.platformPassages.forEach(({ platform, text, span }, index) => {
    const id =
      kept?.platformPassages[index] ?? ids.next(articleId, 'platform passage', platform, text);
    rows.platform_passages.push({
      id,
      article_id: articleId,
      ordinal: index + 1,
      platform,
      text,
      span: pack(span),
    });
  });
  article.blocks.forEach(({ section, kind, text, span }, index) => {
    rows.blocks.push({
      article_id: articleId,
      id: kept?.blocks[index] ?? ids.next(articleId, 'block', kind, text),
      section_id: idAtOrNull(known.sections, section),
      ordinal: index + 1,
      kind,
      text,
      span: pack(span),
    });
  });
}
