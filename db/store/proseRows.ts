// The rows of an article's requirements, references, notes and blocks.
import type { Article } from '../../schema/article.ts';
import { idAtOrNull, type ArticleIds, type ArticleKey } from './articleIds.ts';
import type { RowIds } from './rowIds.ts';
import type { Rows } from './rowSet.ts';
import { spanColumns } from './spanColumns.ts';

/** Adds them; a reference is `unlinked` until the link stage has looked at it. */
export function addProse(
  rows: Rows,
  ids: RowIds,
  key: ArticleKey,
  article: Article,
  known: ArticleIds,
): void {
  const around = key.article_id;
  article.requirements.forEach(({ text, span }, index) => {
    const id = ids.next(around, 'requirement', text);
    rows.requirements.push({ ...key, id, ordinal: index + 1, text, ...spanColumns(span) });
  });
  article.references.forEach(({ kind, target, text, section, span }, index) => {
    rows.article_references.push({
      ...key,
      id: ids.next(around, 'reference', kind, target, text),
      section_id: idAtOrNull(known.sections, section),
      ordinal: index + 1,
      kind,
      target,
      text,
      status: 'unlinked',
      evidence: null,
      target_article_id: null,
      ...spanColumns(span),
    });
  });
  article.notes.forEach(({ kind, marker, text, span }, index) => {
    const id = ids.next(around, 'note', kind, text);
    rows.notes.push({ ...key, id, ordinal: index + 1, kind, marker, text, ...spanColumns(span) });
  });
  article.blocks.forEach(({ section, kind, text, span }, index) => {
    rows.blocks.push({
      ...key,
      id: ids.next(around, 'block', kind, text),
      section_id: idAtOrNull(known.sections, section),
      ordinal: index + 1,
      kind,
      text,
      ...spanColumns(span),
    });
  });
}
