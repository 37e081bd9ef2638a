// The rows of one article. In: an Article, its document and its place. Out: rows added, the
// indexes of the contract turned into foreign keys.
import type { Article } from '../../schema/article.ts';
import type { DerivedArticle } from '../../schema/derived.ts';
import type { KeptIds } from '../../schema/history.ts';
import { taskId } from '../../schema/identity.ts';
import { normalForm } from '../../schema/text.ts';
import { articleIds, distinctPlatforms, idAt, idAtOrNull, type ArticleIds } from './articleIds.ts';
import { addFigures } from './figureRows.ts';
import { addIssues } from './issueRows.ts';
import { addProcedure } from './procedureRows.ts';
import { addProse } from './proseRows.ts';
import type { RowIds } from './rowIds.ts';
import type { Rows } from './rowSet.ts';
import { pack, packOrNull } from './packedSpan.ts';

/** Where the article stands. */
export interface ArticlePlace {
  readonly collectionId: string;
  readonly documentId: string;
  /** From 1. */
  readonly ordinal: number;
  readonly derived: DerivedArticle;
  /** The ids that it keeps of an older version; null for a new article. */
  readonly kept: KeptIds | null;
}

/** Adds the rows of an article. */
export function addArticle(rows: Rows, ids: RowIds, place: ArticlePlace, article: Article): void {
  const { kept } = place;
  const articleId = kept?.article ?? articleIdOf(ids, place.documentId, article);
  const { metadata } = article;
  const { collectionId, derived } = place;
  rows.articles.push({
    id: articleId,
    document_id: place.documentId,
    ordinal: place.ordinal,
    title: article.title,
    normal_title: normalForm(article.title),
    language: article.language,
    topic_type: article.topicType,
    goal: article.goal,
    method: article.method,
    obstacle: article.obstacle,
    url: metadata.url,
    updated_at: metadata.updatedAt,
    labels: metadata.labels,
    product: metadata.product,
    version: metadata.version,
    copy_key: derived.copyKey,
    offers: derived.offers,
    canonical_id: null,
    title_span: pack(article.titleSpan),
    span: pack(article.span),
  });
  const known = articleIds(ids, articleId, article, kept);
  addTitleFacts(rows, ids, articleId, article);
  addSections(rows, articleId, article, known);
  article.procedures.forEach((procedure, index) => {
    const facts = derived.procedures[index];
    if (facts === undefined) throw new Error(`Nothing was derived of procedure ${index}`);
    const { goalKey, flow } = facts;
    const task = goalKey === null ? null : taskId(collectionId, goalKey);
    addProcedure(rows, ids, articleId, { procedure, index, article, known, task, flow });
  });
  addFigures(rows, ids, articleId, { article, scopes: derived.figureScopes, known });
  addIssues(rows, ids, articleId, { article, known, kept });
  addProse(rows, ids, articleId, { article, derived, known, kept });
}

function articleIdOf(ids: RowIds, documentId: string, article: Article): string {
  const declared = article.identifiers.find(({ evidence }) => evidence === 'explicit');
  return declared === undefined
    ? ids.next(documentId, 'article', article.title)
    : ids.next(documentId, 'identified article', declared.scheme, declared.value);
}

function addTitleFacts(rows: Rows, ids: RowIds, articleId: string, article: Article): void {
  article.identifiers.forEach(({ scheme, value, evidence }, index) => {
    const id = ids.next(articleId, 'identifier', scheme, value);
    rows.identifiers.push({
      id,
      article_id: articleId,
      ordinal: index + 1,
      scheme,
      value,
      evidence,
    });
  });
  distinctPlatforms(article.platforms).forEach(({ id: platform, evidence }, index) => {
    const id = ids.next(articleId, 'platform', platform);
    rows.article_platforms.push({
      id,
      article_id: articleId,
      ordinal: index + 1,
      platform,
      evidence,
    });
  });
}

function addSections(rows: Rows, articleId: string, article: Article, known: ArticleIds): void {
  article.sections.forEach((section, index) => {
    const { heading, headingSpan, role, platform, anchors, parent, span } = section;
    rows.sections.push({
      article_id: articleId,
      id: idAt(known.sections, index),
      ordinal: index + 1,
      parent_id: idAtOrNull(known.sections, parent),
      heading,
      role,
      platform,
      anchors,
      heading_span: packOrNull(headingSpan),
      span: pack(span),
    });
  });
}
